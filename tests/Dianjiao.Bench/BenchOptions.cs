using System.Globalization;

namespace Dianjiao.Bench;

/// <summary>What a bench is asked for.</summary>
/// <param name="Suite">Empty for all.</param>
/// <param name="Tool">The published tool.</param>
/// <param name="Only">Of a suite's editions, the one to run; empty for all.</param>
/// <param name="Limit">The exponent by which a cost may grow with the size of its edition.</param>
/// <param name="Tolerance">By how much a measured exponent may exceed it: machines are not quiet.</param>
/// <param name="Seconds">Of processor time after which a run is given up.</param>
internal sealed record BenchOptions(
    string Suite,
    string Tool,
    string Only,
    double Limit,
    double Tolerance,
    double Seconds
)
{
    /// <returns>Null where the arguments are wrong; what is wrong has been said then.</returns>
    public static BenchOptions? Read(
        string[] arguments,
        IReadOnlyCollection<string> suites,
        TextWriter errors
    )
    {
        var options = new BenchOptions("", "", "", 1.1, .1, 240);
        foreach (var argument in arguments)
        {
            var parts = argument.Split('=', 2);
            var value = parts.Length == 2 ? parts[1] : "";
            var isNumber = double.TryParse(value, CultureInfo.InvariantCulture, out var number);
            var read = parts[0] switch
            {
                "--suite" => options with { Suite = value },
                "--tool" => options with { Tool = value },
                "--only" => options with { Only = value },
                "--limit" when isNumber => options with { Limit = number },
                "--tolerance" when isNumber => options with { Tolerance = number },
                "--seconds" when isNumber => options with { Seconds = number },
                _ => null,
            };
            if (read is null)
            {
                errors.WriteLine($"{argument} is not understood.");
                return null;
            }

            options = read;
        }

        if (options.Suite.Length > 0 && !suites.Contains(options.Suite))
        {
            errors.WriteLine(
                $"There is no suite {options.Suite}; there are: {string.Join(", ", suites)}."
            );
            return null;
        }

        if (!File.Exists(options.Tool))
        {
            errors.WriteLine(
                $"There is no tool at “{options.Tool}”: ./build.sh --target=Tool makes it, --tool=PATH says where it is."
            );
            return null;
        }

        return options;
    }
}
