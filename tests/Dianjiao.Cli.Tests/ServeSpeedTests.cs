using System.Diagnostics;
using Xunit.Abstractions;

namespace Dianjiao.Cli.Tests;

/// <summary>
/// From saving a file to the new page, for the edition in this repository. The bound is for a busy machine and code that
/// is compiled as it runs; the figures are in what the test prints.
/// </summary>
public sealed class ServeSpeedTests(ITestOutputHelper output) : IDisposable
{
    private const int Saves = 16;

    /// <summary>Not counted: until then the runtime compiles what is often used.</summary>
    private const int FirstSaves = 5;

    private const string Volume = "seeds/041/";

    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(1);

    private readonly EditionFolder edition = EditionFolder.CopyOf(Repository.Path("seeds"));
    private readonly string temporary = Directory
        .CreateTempSubdirectory("dianjiao-serve-tests-")
        .FullName;

    public void Dispose()
    {
        edition.Dispose();
        Directory.Delete(temporary, recursive: true);
    }

    [Fact]
    public void ASavedFileIsInThePageInAMoment()
    {
        using var preview = new LivePreview(edition, temporary);
        Assert.NotNull(preview.Text("041/"));

        output.WriteLine("saved file           median   p90 (ms)");
        foreach (
            var times in new[]
            {
                Measure(preview, "text.txt", (text, word) => $"{text.TrimEnd()}\n夏人{word}。\n"),
                Measure(
                    preview,
                    "notes.en.md",
                    (text, word) => text.Replace("court's books", word, StringComparison.Ordinal)
                ),
                Measure(
                    preview,
                    "translation.en.md",
                    (text, word) => text.Replace("a man of", word, StringComparison.Ordinal)
                ),
                Measure(
                    preview,
                    "apparatus.yml",
                    (text, word) => text.Replace("The year heading", word, StringComparison.Ordinal)
                ),
            }
        )
        {
            Assert.True(times[Saves / 2] < Bound, $"{times[Saves / 2].TotalMilliseconds:0} ms");
        }
    }

    /// <summary>Saves a file again and again, each time with other words, and asks for the page until it has them.</summary>
    /// <returns>The times, in order of length.</returns>
    private List<TimeSpan> Measure(
        LivePreview preview,
        string file,
        Func<string, string, string> edit
    )
    {
        var original = File.ReadAllText(Path.Combine(edition.Root, Volume, file));
        var times = new List<TimeSpan>();
        for (var save = 0; save < FirstSaves + Saves; save++)
        {
            var word = Word(save);
            var text = edit(original, word);
            Assert.NotEqual(original, text);
            var watch = Stopwatch.StartNew();
            edition.Put(Volume + file, text);
            preview.Until(
                () => preview.Text("041/")!.Contains(word, StringComparison.Ordinal),
                TimeSpan.FromMilliseconds(2)
            );
            if (save >= FirstSaves)
            {
                times.Add(watch.Elapsed);
            }
        }

        times.Sort();
        output.WriteLine(
            $"{file, -20} {times[Saves / 2].TotalMilliseconds, 6:0} {times[Saves * 9 / 10].TotalMilliseconds, 5:0}"
        );
        return times;
    }

    /// <summary>In characters that the edition has, so that no save needs another font.</summary>
    private static string Word(int number)
    {
        const string digits = "一二三四五六七八九十";
        return $"{digits[number % 10]}{digits[number / 10]}{digits[number / 10]}{digits[number % 10]}";
    }
}
