using System.Globalization;
using Dianjiao.Templating.Compiling;
using Dianjiao.Templating.Runtime;

namespace Dianjiao.Templating.Functions;

/// <summary>Those functions of <c>string</c> that ask about text or convert it to numbers.</summary>
internal static class StringFunctions
{
    public static IEnumerable<Builtin> All()
    {
        var flag = Builtins.Always(StaticType.Boolean);
        var number = Builtins.Always(StaticType.Number);
        yield return new(
            "string.contains",
            "text value",
            flag,
            (_, a) => Values.Text(a[0]).Contains(Values.Text(a[1]), StringComparison.Ordinal)
        );
        yield return new(
            "string.starts_with",
            "text value",
            flag,
            (_, a) => Values.Text(a[0]).StartsWith(Values.Text(a[1]), StringComparison.Ordinal)
        );
        yield return new(
            "string.ends_with",
            "text value",
            flag,
            (_, a) => Values.Text(a[0]).EndsWith(Values.Text(a[1]), StringComparison.Ordinal)
        );
        yield return new(
            "string.equals_ignore_case",
            "text value",
            flag,
            (_, a) =>
                string.Equals(
                    Values.Text(a[0]),
                    Values.Text(a[1]),
                    StringComparison.OrdinalIgnoreCase
                )
        );
        yield return new("string.empty", "text", flag, (_, a) => Values.Text(a[0]).Length == 0);
        yield return new(
            "string.whitespace",
            "text",
            flag,
            (_, a) => string.IsNullOrWhiteSpace(Values.Text(a[0]))
        );
        yield return new("string.size", "text", number, (_, a) => Values.Text(a[0]).Length);
        yield return new(
            "string.index_of",
            "text search startIndex? count?",
            number,
            (_, a) => IndexOf(a)
        );
        yield return new(
            "string.to_int",
            "text",
            number,
            (_, a) => Integer(a[0]) is int value ? value : null
        );
        yield return new("string.to_long", "text", number, (_, a) => Integer(a[0]));
        yield return new(
            "string.to_float",
            "text",
            number,
            (_, a) => Float(a[0]) is { } value ? (float)value : null
        );
        yield return new("string.to_double", "text", number, (_, a) => Float(a[0]));
    }

    private static int IndexOf(object?[] arguments)
    {
        var text = Values.Text(arguments[0]);
        var start = arguments[2] is null ? 0 : Values.Integer(arguments[2], "'startIndex'");
        if (start < 0 || start > text.Length)
        {
            throw new FunctionFault($"'startIndex' {start} is outside the text of {text.Length}");
        }

        var count = arguments[3] is null
            ? text.Length - start
            : Values.Integer(arguments[3], "'count'");
        return count < 0 || start + count > text.Length
            ? throw new FunctionFault($"'count' {count} reaches beyond the text of {text.Length}")
            : text.IndexOf(Values.Text(arguments[1]), start, count, StringComparison.Ordinal);
    }

    private static object? Integer(object? text) =>
        long.TryParse(
            Values.Text(text),
            NumberStyles.Integer,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? Values.Narrow(value)
            : null;

    private static double? Float(object? text) =>
        double.TryParse(
            Values.Text(text),
            NumberStyles.Float | NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
            : null;
}
