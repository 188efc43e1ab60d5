using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Dianjiao.Cli.Tests;

/// <summary>
/// The tutorial, done: files are written and commands run in the order of the page, and what they print is what the
/// page shows. A line … stands for any lines; sizes and counts of files and links are not compared.
/// </summary>
public sealed partial class TutorialTests : IDisposable
{
    private readonly string start = Directory.CreateTempSubdirectory("dianjiao-tutorial-").FullName;

    public void Dispose() => Directory.Delete(start, recursive: true);

    [Fact]
    public void EveryCommandPrintsWhatThePageShows()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Directory.CreateDirectory(Path.Combine(start, "bin"));
        File.CreateSymbolicLink(Path.Combine(start, "bin", "dianjiao"), Tool.Program);
        var folder = start;
        var commands = 0;
        foreach (var (language, file, lines) in Blocks())
        {
            if (language != "console")
            {
                if (file.Length > 0)
                {
                    File.WriteAllText(
                        Path.Combine(folder, file),
                        string.Concat(lines.Select(l => l + "\n"))
                    );
                }

                continue;
            }

            foreach (var (command, shown) in Commands(lines))
            {
                commands++;
                if (command.StartsWith("cd ", StringComparison.Ordinal))
                {
                    folder = Path.Combine(folder, command[3..]);
                    continue;
                }

                var printed = Run(folder, command);
                Assert.True(
                    Pattern(shown).IsMatch(Plain(printed)),
                    $"$ {command}\nprints\n{printed}\nand the page shows\n{string.Join('\n', shown)}"
                );
            }
        }

        Assert.True(commands > 10);
    }

    private static IEnumerable<(string Language, string File, List<string> Lines)> Blocks()
    {
        var lines = File.ReadAllLines(Page());
        for (var n = 0; n < lines.Length; n++)
        {
            if (Fence().Match(lines[n]) is { Success: true } fence)
            {
                var block = lines.Skip(n + 1).TakeWhile(l => l != "```").ToList();
                n += block.Count + 1;
                yield return (fence.Groups[1].Value, fence.Groups[2].Value, block);
            }
        }
    }

    private static IEnumerable<(string Command, List<string> Shown)> Commands(List<string> lines)
    {
        for (var n = 0; n < lines.Count; n++)
        {
            var shown = lines
                .Skip(n + 1)
                .TakeWhile(l => !l.StartsWith("$ ", StringComparison.Ordinal))
                .ToList();
            yield return (lines[n][2..], shown);
            n += shown.Count;
        }
    }

    private string Run(string folder, string command)
    {
        using var process = new Process { StartInfo = Tool.Command(folder) };
        process.StartInfo.FileName = "/bin/sh";
        process.StartInfo.ArgumentList.Add("-c");
        process.StartInfo.ArgumentList.Add($"{{ {command}; }} 2>&1");
        process.StartInfo.Environment["PATH"] =
            $"{Path.Combine(start, "bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        process.Start();
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"$ {command}\n{printed}");
        return printed;
    }

    private static Regex Pattern(List<string> shown)
    {
        var pattern = new StringBuilder("^");
        foreach (var line in shown)
        {
            pattern.Append(line == "…" ? "(?:.*\n)*?" : Regex.Escape(Plain(line)) + "\n");
        }

        return new Regex(pattern.Append('$').ToString(), RegexOptions.CultureInvariant);
    }

    private static string Plain(string text) => Numbers().Replace(text, "#");

    private static string Page()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "docs", "tutorial.md")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "docs", "tutorial.md");
    }

    [GeneratedRegex("^```([a-z]+)(?: (\\S+))?$")]
    private static partial Regex Fence();

    [GeneratedRegex("\\d+(?= files| KiB| unchanged| pages,| links)")]
    private static partial Regex Numbers();
}
