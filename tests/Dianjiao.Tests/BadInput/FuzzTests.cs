using System.Diagnostics;
using System.Text;
using Xunit.Abstractions;

namespace Dianjiao.Tests.BadInput;

/// <summary>
/// No damage to an edition makes the program throw, run on without end, publish what it cannot verify, or find in build
/// what check did not. In the ordinary run some fixed cases; DIANJIAO_FUZZ=60 draws new ones for an hour.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int FixedCases = 25;

    [Fact]
    public void TheEditionThatIsDamagedIsWithoutFault()
    {
        using var seeds = new SeedFolder(FuzzEdition.Files);
        Assert.Empty(
            Pipeline
                .Check(seeds.Root, Repository.Path("templates"))
                .Diagnostics.Where(d => d.Severity == Severity.Error)
        );
        Assert.Null(FuzzRun.Fault(FuzzEdition.Files));
    }

    [Fact]
    public void NoDamageMakesTheProgramFail()
    {
        var clock = Stopwatch.StartNew();
        var first = Fuzzing.IsNew ? Random.Shared.Next() : 1;
        var cases = 0;
        var finds = new SortedDictionary<string, string>(StringComparer.Ordinal);
        while (Fuzzing.Time is { } time ? clock.Elapsed < time : cases < FixedCases)
        {
            var seed = unchecked(first + cases++);
            var files = new FuzzMutation(seed).Files();
            if (
                FuzzRun.Fault(files.Select(f => (f.Key, f.Value))) is not { } fault
                || finds.ContainsKey(FuzzShrink.Kind(fault))
            )
            {
                continue;
            }

            var find =
                $"seed {seed}, case {cases}: {fault}\n\n{Describe(FuzzShrink.Smallest(files, fault))}";
            finds.Add(FuzzShrink.Kind(fault), find);
            if (Fuzzing.Time is null)
            {
                break;
            }

            // An hour is long to wait for what is known now, and the runner shows nothing before the end.
            File.WriteAllText(Path.Combine(Path.GetTempPath(), $"dianjiao-find-{seed}.txt"), find);
        }

        Assert.True(finds.Count == 0, string.Join("\n\n", finds.Values));
        output.WriteLine($"{cases} damaged editions in {clock.Elapsed:g}, none with a find");
    }

    private static string Describe(IReadOnlyDictionary<string, byte[]> files) =>
        string.Concat(
            files.Select(f =>
                $"--- {f.Key.ReplaceLineEndings("⏎")}\n{Shown(Encoding.UTF8.GetString(f.Value))}\n"
            )
        );

    private static string Shown(string text) =>
        string.Concat(
            text.EnumerateRunes()
                .Take(3000)
                .Select(r =>
                    r.Value == '\n' || !(Rune.IsControl(r) || r.Value is 0xFFFD or 0xFEFF or 0x202E)
                        ? r.ToString()
                        : $"\\u{r.Value:X4}"
                )
        );
}
