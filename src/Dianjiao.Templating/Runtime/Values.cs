using System.Globalization;
using System.Text;

namespace Dianjiao.Templating.Runtime;

/// <summary>What values are worth as text, as conditions, as numbers and beside each other.</summary>
internal static class Values
{
    private static readonly object True = true;
    private static readonly object False = false;

    /// <summary>The boolean as an object without a new allocation.</summary>
    public static object Box(bool value) => value ? True : False;

    public static bool Truthy(object? value) => value is not (null or false);

    public static bool IsInteger(object? value) =>
        value is int or long or short or byte or sbyte or ushort or uint;

    public static bool IsNumber(object? value) =>
        IsInteger(value) || value is double or float or decimal;

    public static bool IsText(object? value) => value is string or Markup;

    public static object Narrow(long value) =>
        value is >= int.MinValue and <= int.MaxValue ? (object)(int)value : value;

    /// <summary>The value as it is written; null is nothing.</summary>
    public static string Text(object? value)
    {
        switch (value)
        {
            case null:
                return "";
            case string text:
                return text;
            case Markup markup:
                return markup.Html;
            case bool flag:
                return flag ? "true" : "false";
            case double number:
                return number.ToString("R", CultureInfo.InvariantCulture);
            case Enum name:
                return name.ToString();
            case char letter:
                return letter.ToString();
            case not null when IsNumber(value):
                return ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture);
            default:
                var builder = new StringBuilder();
                Append(builder, value, 0);
                return builder.ToString();
        }
    }

    public static int Integer(object? value, string what)
    {
        return value switch
        {
            int number => number,
            _ when IsNumber(value) => ToInt(
                Convert.ToDouble(value, CultureInfo.InvariantCulture),
                what
            ),
            _ => throw new FunctionFault($"{what} must be a whole number, not {Kind(value)}"),
        };
    }

    public static double Double(object? value, string what) =>
        IsNumber(value)
            ? Convert.ToDouble(value, CultureInfo.InvariantCulture)
            : throw new FunctionFault($"{what} must be a number, not {Kind(value)}");

    public static bool AreEqual(object? left, object? right)
    {
        if (left is null || right is null)
        {
            return left is null && right is null;
        }

        if (IsText(left) || IsText(right))
        {
            return string.Equals(Text(left), Text(right), StringComparison.Ordinal);
        }

        return IsNumber(left) && IsNumber(right)
            ? CompareNumbers(left, right) == 0
            : left.Equals(right);
    }

    /// <summary>The order of two numbers or two texts; text is compared by code unit, never by culture.</summary>
    public static int Compare(object? left, object? right)
    {
        if (IsNumber(left) && IsNumber(right))
        {
            return CompareNumbers(left!, right!);
        }

        if (left is not null && right is not null && (IsText(left) || IsText(right)))
        {
            return string.CompareOrdinal(Text(left), Text(right));
        }

        return left is bool one && right is bool other
            ? one.CompareTo(other)
            : throw new FunctionFault($"{Kind(left)} and {Kind(right)} have no order");
    }

    /// <summary>What to call a value in a message.</summary>
    public static string Kind(object? value) =>
        value switch
        {
            null => "null",
            bool => "a boolean",
            string or Markup => "a string",
            _ when IsNumber(value) => "a number",
            RangeValue => "a range",
            ScriptMap => "an object",
            FunctionValue => "a function",
            System.Collections.IEnumerable => ViewMembers.Dictionary(value) is null
                ? "an array"
                : "a dictionary",
            _ => $"a {value!.GetType().Name}",
        };

    private static int CompareNumbers(object left, object right) =>
        IsInteger(left) && IsInteger(right)
            ? Convert
                .ToInt64(left, CultureInfo.InvariantCulture)
                .CompareTo(Convert.ToInt64(right, CultureInfo.InvariantCulture))
            : Convert
                .ToDouble(left, CultureInfo.InvariantCulture)
                .CompareTo(Convert.ToDouble(right, CultureInfo.InvariantCulture));

    private static int ToInt(double number, string what) =>
        number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw new FunctionFault($"{what} is too large");

    private static void Append(StringBuilder builder, object? value, int depth)
    {
        if (depth > 20)
        {
            throw new FunctionFault("the value is nested too deep to be written");
        }

        switch (value)
        {
            case string or Markup when depth > 0:
                builder.Append('"').Append(Escapes.Escape(Text(value))).Append('"');
                break;
            case ScriptMap map:
                builder.Append('{');
                foreach (var key in map.Keys)
                {
                    map.TryGet(key, out var member);
                    builder.Append(builder[^1] == '{' ? "" : ", ").Append(key).Append(": ");
                    Append(builder, member, depth + 1);
                }

                builder.Append('}');
                break;
            case null when depth > 0:
                builder.Append("null");
                break;
            case null or string or Markup or bool or Enum or char:
                builder.Append(Text(value));
                break;
            case not null when IsNumber(value):
                builder.Append(Text(value));
                break;
            case System.Collections.IEnumerable:
                builder.Append('[');
                var first = true;
                foreach (var item in Sequences.Items(value))
                {
                    builder.Append(first ? "" : ", ");
                    first = false;
                    Append(builder, item, depth + 1);
                }

                builder.Append(']');
                break;
            default:
                throw new FunctionFault($"{Kind(value)} cannot be written");
        }
    }
}
