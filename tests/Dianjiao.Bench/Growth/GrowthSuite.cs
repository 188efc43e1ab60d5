namespace Dianjiao.Bench.Growth;

/// <summary>Whether the cost of each command grows no faster than what it is given.</summary>
internal static class GrowthSuite
{
    // In this order: verify reads what build has written, and slots changes the seeds.
    private static readonly string[] Commands = ["check", "build", "verify", "slots"];

    // Of a run that takes less than this beyond the constant part nothing can be said: what is compiled when it is first
    // used weighs more. What grows badly from there is seen a step later, or given up.
    private const double LeastSeconds = .5;

    /// <returns>Whether all stayed within the limit.</returns>
    public static bool Run(BenchOptions options)
    {
        var within = true;
        Console.WriteLine("edition    size    command  processor  peak      × before  exponent");
        foreach (
            var edition in GrowingEditions.All.Where(e =>
                options.Only.Length == 0 || e.Name == options.Only
            )
        )
        {
            within &= Run(edition, options);
        }

        Console.WriteLine(
            within
                ? $"Every exponent is at most {options.Limit} (+ {options.Tolerance})."
                : $"What is marked ! grows faster than by the exponent {options.Limit} (+ {options.Tolerance}), or failed."
        );
        return within;
    }

    private static bool Run(GrowingEdition edition, BenchOptions options)
    {
        var least = Measure(edition, edition.Least, Commands, options);
        var before = (Size: edition.Least, Runs: least);
        var commands = Commands;
        var within = true;
        foreach (var size in edition.Sizes)
        {
            var runs = Measure(edition, size, commands, options);
            foreach (var command in commands)
            {
                if (!runs.TryGetValue(command, out var run))
                {
                    continue;
                }

                var own = run.Seconds - least[command].Seconds;
                var earlier = before.Runs[command].Seconds - least[command].Seconds;
                var ratio = own / earlier;
                var exponent =
                    run.Status != 0 || earlier < LeastSeconds || before.Size == edition.Least
                        ? (double?)null
                        : Math.Log(ratio) / Math.Log((double)size / before.Size);
                var isGood = run.Status == 0 && !(exponent > options.Limit + options.Tolerance);
                within &= isGood;
                Console.WriteLine(
                    string.Create(
                        System.Globalization.CultureInfo.InvariantCulture,
                        $"{edition.Name, -10} {size, -7} {command, -8} {run.Seconds, 7:0.0} s {run.Bytes / 1e6, 6:0} MB {(exponent is null ? "" : $"{ratio:0.0}"), 8}  {exponent, 8:0.00}{(isGood ? "" : " !")}{Ending(run)}"
                    )
                );
            }

            // What was not done at this size will not be at a larger one.
            commands =
            [
                .. commands.Where(c => runs.TryGetValue(c, out var run) && run.Status == 0),
            ];
            before = (size, runs);
        }

        return within;
    }

    private static string Ending(MeasuredRun run) =>
        run.Status switch
        {
            null => " given up",
            0 => "",
            _ => $" status {run.Status}",
        };

    private static Dictionary<string, MeasuredRun> Measure(
        GrowingEdition edition,
        int size,
        string[] commands,
        BenchOptions options
    )
    {
        var folder = Directory.CreateTempSubdirectory("dianjiao-bench-");
        try
        {
            edition.Write(folder.FullName, size);
            var runs = new Dictionary<string, MeasuredRun>();
            foreach (var command in commands)
            {
                // Without a site there is nothing to verify; that there is none has its own line.
                if (command != "verify" || runs.GetValueOrDefault("build")?.Status == 0)
                {
                    runs[command] = MeasuredRun.Of(options, command, folder.FullName);
                }
            }

            return runs;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
