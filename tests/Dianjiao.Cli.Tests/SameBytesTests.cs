using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Dianjiao.Cli.Tests;

/// <summary>The same seeds give the same bytes wherever and whenever they are built.</summary>
public sealed class SameBytesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dianjiao-same-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void TwoFoldersTimeZonesAndLocalesGiveTheSameSite()
    {
        var first = Build("one", "UTC", "C");
        var second = Build("another folder/二", "Asia/Shanghai", "tr_TR.UTF-8");

        Assert.True(first.Count > 8);
        Assert.Equal(first, second);
    }

    [Fact]
    public void EveryCharacterOfTheReceivedTextIsInThePage()
    {
        Build("one", "UTC", "C");
        var page = Path.Combine(folder, "one", "site", "001", "index.html");
        var shown = Count(TextOf(File.ReadAllText(page)));
        var received = Count(
            File.ReadAllText(Path.Combine(folder, "one", "seeds", "001", "text.txt"))
                .ReplaceLineEndings("")
        );

        Assert.Equal(2600, received.Values.Sum());
        Assert.All(
            received,
            r => Assert.True(shown.GetValueOrDefault(r.Key) >= r.Value, $"{r.Key}")
        );
    }

    private SortedDictionary<string, string> Build(string name, string zone, string locale)
    {
        var edition = Path.Combine(folder, name);
        Copy(Repository.Specimen, Path.Combine(edition, "seeds"));
        using var process = new Process { StartInfo = Tool.Command(edition, "build") };
        process.StartInfo.Environment["TZ"] = zone;
        process.StartInfo.Environment["LC_ALL"] = locale;
        process.Start();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);

        var site = Path.Combine(edition, "site");
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories))
        {
            files[Path.GetRelativePath(site, file)] = Convert.ToHexString(
                SHA256.HashData(File.ReadAllBytes(file))
            );
        }

        return files;
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

    private static string TextOf(string html)
    {
        var text = new StringBuilder();
        var inTag = false;
        foreach (var c in html[html.IndexOf("<body", StringComparison.Ordinal)..])
        {
            inTag = c == '<' || (inTag && c != '>');
            text.Append(inTag || c == '>' ? "" : c);
        }

        return text.ToString();
    }

    private static Dictionary<Rune, int> Count(string text) =>
        text.EnumerateRunes().GroupBy(r => r).ToDictionary(g => g.Key, g => g.Count());
}
