using System.Diagnostics;
using System.Globalization;

namespace Dianjiao.Bench.Saves;

/// <summary>How soon a saved file is in the page that the editor looks at, in the preview of the specimen edition.</summary>
internal static class SavesSuite
{
    private const int Saves = 16;

    /// <summary>Not counted: until then whatever is made once is made.</summary>
    private const int FirstSaves = 5;

    private const double MostSeconds = 1;

    private static readonly (string File, Func<string, string, string> Edit)[] Edits =
    [
        ("text.txt", (text, word) => $"{text.TrimEnd()}\n石門{word}。\n"),
        (
            "notes.en.md",
            (text, word) =>
                text.Replace("an office of the province", word, StringComparison.Ordinal)
        ),
        (
            "translation.en.md",
            (text, word) => text.Replace("a man of", word, StringComparison.Ordinal)
        ),
        (
            "apparatus.yml",
            (text, word) => text.Replace("The heading of the year", word, StringComparison.Ordinal)
        ),
    ];

    /// <returns>Whether the median of each file was within the bound.</returns>
    public static bool Run(BenchOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("dianjiao-bench-");
        try
        {
            Copy(Specimen(), folder.FullName);
            using var preview = new ServedEdition(options.Tool, folder.FullName);
            var within = true;
            Console.WriteLine("saved file           median   p90 (ms)");
            foreach (var (file, edit) in Edits)
            {
                var times = Measure(
                    preview,
                    Path.Combine(folder.FullName, "seeds/001", file),
                    edit
                );
                var isGood = times[Saves / 2] <= MostSeconds;
                within &= isGood;
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{file, -20} {times[Saves / 2] * 1000, 6:0} {times[Saves * 9 / 10] * 1000, 5:0}{(isGood ? "" : " !")}"
                    )
                );
            }

            Console.WriteLine(
                within
                    ? $"Every median is at most {MostSeconds} s."
                    : $"What is marked ! takes longer than {MostSeconds} s."
            );
            return within;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <returns>In seconds, in order of length.</returns>
    private static List<double> Measure(
        ServedEdition preview,
        string file,
        Func<string, string, string> edit
    )
    {
        var original = File.ReadAllText(file);
        var times = new List<double>();
        for (var save = 0; save < FirstSaves + Saves; save++)
        {
            var word = Word(save);
            var text = edit(original, word);
            var watch = Stopwatch.StartNew();
            File.WriteAllText(file, text);
            preview.Until("001/", word);
            if (save >= FirstSaves)
            {
                times.Add(watch.Elapsed.TotalSeconds);
            }
        }

        times.Sort();
        return times;
    }

    /// <summary>In characters that the edition has, so that no save needs another font.</summary>
    private static string Word(int number)
    {
        const string Digits = "一二三四五六七八九十";
        return $"{Digits[number % 10]}{Digits[number / 10]}{Digits[number / 10]}{Digits[number % 10]}";
    }

    private static string Specimen()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dianjiao.slnx")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "tests", "data", "specimen");
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
