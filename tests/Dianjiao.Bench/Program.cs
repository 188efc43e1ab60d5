using Dianjiao.Bench;
using Dianjiao.Bench.Growth;
using Dianjiao.Bench.Saves;

// Each suite measures the published tool from outside, as a user runs it.
var suites = new Dictionary<string, Func<BenchOptions, bool>>(StringComparer.Ordinal)
{
    ["growth"] = GrowthSuite.Run,
    ["saves"] = SavesSuite.Run,
};

if (BenchOptions.Read(args, suites.Keys, Console.Error) is not { } options)
{
    return 2;
}

var results = suites
    .Where(s => options.Suite.Length == 0 || s.Key == options.Suite)
    .Select(s => s.Value(options))
    .ToList();
return results.TrueForAll(isGood => isGood) ? 0 : 1;
