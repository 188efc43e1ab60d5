using System.Globalization;
using Dianjiao.Templating.Compiling;
using Dianjiao.Templating.Runtime;

namespace Dianjiao.Templating.Functions;

/// <summary>The functions of <c>math</c>, less those that give another result each time.</summary>
internal static class MathFunctions
{
    public static IEnumerable<Builtin> All()
    {
        var number = Builtins.Always(StaticType.Number);
        yield return new("math.abs", "value", number, (_, a) => Absolute(a[0]));
        yield return new("math.ceil", "value", number, (_, a) => Math.Ceiling(Number(a[0])));
        yield return new("math.floor", "value", number, (_, a) => Math.Floor(Number(a[0])));
        yield return new("math.round", "value precision?", number, (_, a) => Round(a));
        yield return new("math.plus", "value with", number, (_, a) => Compute("+", a));
        yield return new("math.minus", "value with", number, (_, a) => Compute("-", a));
        yield return new("math.times", "value with", number, (_, a) => Compute("*", a));
        yield return new("math.modulo", "value with", number, (_, a) => Compute("%", a));
        yield return new("math.divided_by", "value divisor", number, (_, a) => Divide(a));
        yield return new(
            "math.is_number",
            "value",
            Builtins.Always(StaticType.Boolean),
            (_, a) => Values.IsNumber(a[0])
        );
        yield return new(
            "math.format",
            "value format culture?",
            Builtins.Always(StaticType.String),
            (_, a) => Format(a)
        );
    }

    /// <summary>The number in a format of .NET; only the invariant culture is known here.</summary>
    public static string Format(object?[] arguments)
    {
        if (arguments[2] is not null)
        {
            throw new FunctionFault("formatting for a culture is not supported");
        }

        try
        {
            return arguments[0] is IFormattable value
                ? value.ToString(Values.Text(arguments[1]), CultureInfo.InvariantCulture)
                : Values.Text(arguments[0]);
        }
        catch (FormatException)
        {
            throw new FunctionFault(
                $"'{Values.Text(arguments[1])}' is no format for {Values.Kind(arguments[0])}"
            );
        }
    }

    private static double Number(object? value) => Values.Double(value, "the value");

    private static object? Absolute(object? value) =>
        Values.Double(value, "the value") < 0 ? Arithmetic.Negate(value) : value;

    private static double Round(object?[] arguments)
    {
        var precision = arguments[1] is null ? 0 : Values.Integer(arguments[1], "'precision'");
        return precision is < 0 or > 15
            ? throw new FunctionFault("'precision' must be between 0 and 15")
            : Math.Round(Number(arguments[0]), precision);
    }

    private static object? Compute(string symbol, object?[] arguments)
    {
        Number(arguments[0]);
        Values.Double(arguments[1], "'with'");
        return Arithmetic.Binary(symbol, arguments[0], arguments[1]);
    }

    /// <summary>Whole if the divisor is.</summary>
    private static object? Divide(object?[] arguments)
    {
        Values.Double(arguments[1], "the divisor");
        if (!Values.IsInteger(arguments[1]))
        {
            return Number(arguments[0]) / Values.Double(arguments[1], "the divisor");
        }

        var divisor = Values.Double(arguments[1], "the divisor");
        return divisor == 0
            ? throw new FunctionFault("division by zero")
            : Values.Narrow((long)Math.Floor(Number(arguments[0]) / divisor));
    }
}
