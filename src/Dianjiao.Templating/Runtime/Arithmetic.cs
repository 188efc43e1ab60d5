using System.Globalization;
using System.Text;

namespace Dianjiao.Templating.Runtime;

/// <summary>The operators that compute.</summary>
internal static class Arithmetic
{
    public static object? Binary(string symbol, object? left, object? right)
    {
        if (symbol == "+" && (Values.IsText(left) || Values.IsText(right)))
        {
            return string.Concat(Values.Text(left), Values.Text(right));
        }

        if (symbol == "*" && (Values.IsText(left) || Values.IsText(right)))
        {
            return Repeat(left, right);
        }

        if (!Values.IsNumber(left) || !Values.IsNumber(right))
        {
            throw new FunctionFault(
                $"'{symbol}' cannot join {Values.Kind(left)} and {Values.Kind(right)}"
            );
        }

        try
        {
            return left is decimal || right is decimal ? Decimals(symbol, left!, right!)
                : Values.IsInteger(left) && Values.IsInteger(right)
                    ? Integers(symbol, Long(left), Long(right))
                : Doubles(symbol, Double(left), Double(right));
        }
        catch (Exception e) when (e is OverflowException or DivideByZeroException)
        {
            throw new FunctionFault(
                e is OverflowException ? "the result is too large" : "division by zero"
            );
        }
    }

    public static object? Negate(object? value) =>
        value switch
        {
            null => null,
            decimal number => -number,
            _ when Values.IsInteger(value) => Values.Narrow(checked(-Long(value))),
            _ when Values.IsNumber(value) => -Double(value),
            _ => throw new FunctionFault($"'-' does not apply to {Values.Kind(value)}"),
        };

    public static RangeValue Range(object? left, object? right, bool inclusive)
    {
        var first = Values.Integer(left, "the beginning of a range");
        var last = Values.Integer(right, "the end of a range");
        var count = (long)last - first + (inclusive ? 1 : 0);
        // Whether such a range is empty or runs downwards, the language's documentation does not say.
        return count is >= 0 and <= int.MaxValue && last >= first
            ? new RangeValue(first, (int)count)
            : throw new FunctionFault($"the range from {first} to {last} does not run upwards");
    }

    private static string Repeat(object? left, object? right)
    {
        var (text, count) = Values.IsText(left) ? (left, right) : (right, left);
        if (!Values.IsInteger(count))
        {
            throw new FunctionFault(
                $"a string can be repeated a whole number of times, not {Values.Kind(count)}"
            );
        }

        return new StringBuilder()
            .Insert(0, Values.Text(text), Math.Max(0, Values.Integer(count, "the count")))
            .ToString();
    }

    private static object Integers(string symbol, long left, long right) =>
        symbol switch
        {
            "+" => Values.Narrow(checked(left + right)),
            "-" => Values.Narrow(checked(left - right)),
            "*" => Values.Narrow(checked(left * right)),
            // The only division that stays whole is '//'.
            "/" => right == 0 ? throw new DivideByZeroException() : (double)left / right,
            "//" => Values.Narrow(checked(left / right)),
            "%" => Values.Narrow(right == -1 ? 0 : left % right),
            _ => throw new FunctionFault($"unknown operator '{symbol}'"),
        };

    private static double Doubles(string symbol, double left, double right) =>
        symbol switch
        {
            "+" => left + right,
            "-" => left - right,
            "*" => left * right,
            "/" => left / right,
            "//" => Math.Round(left / right),
            "%" => left % right,
            _ => throw new FunctionFault($"unknown operator '{symbol}'"),
        };

    private static decimal Decimals(string symbol, object left, object right)
    {
        var (a, b) = (
            Convert.ToDecimal(left, CultureInfo.InvariantCulture),
            Convert.ToDecimal(right, CultureInfo.InvariantCulture)
        );
        return symbol switch
        {
            "+" => a + b,
            "-" => a - b,
            "*" => a * b,
            "/" => a / b,
            "//" => Math.Round(a / b),
            "%" => a % b,
            _ => throw new FunctionFault($"unknown operator '{symbol}'"),
        };
    }

    private static long Long(object? value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);

    private static double Double(object? value) =>
        Convert.ToDouble(value, CultureInfo.InvariantCulture);
}
