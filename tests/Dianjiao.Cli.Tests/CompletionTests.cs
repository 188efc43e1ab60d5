using System.CommandLine;
using System.Diagnostics;

namespace Dianjiao.Cli.Tests;

/// <summary>What the command line knows is suggested, and the shells complete by it.</summary>
public sealed class CompletionTests : IDisposable
{
    private static readonly Command Root = CommandLine.Root(TextWriter.Null, TextWriter.Null);

    private readonly string folder = Directory.CreateTempSubdirectory("dianjiao").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void EveryCommandAndOptionIsSuggestedWithWhatItMeans()
    {
        Assert.Equal(
            Root.Subcommands.Select(c => $"{c.Name}\t{c.Description}").Order(),
            Suggested("").Order()
        );
        foreach (var command in Root.Subcommands)
        {
            Assert.Equal(
                command.Options.Select(o => $"{o.Name}\t{o.Description}").Order(),
                Suggested(command.Name, "--")
                    .Where(l => !l.StartsWith("--help\t", StringComparison.Ordinal))
                    .Order()
            );
        }
    }

    [Theory]
    [InlineData("build", "build")]
    [InlineData("<folder>", "build", "")]
    [InlineData("<folder>", "build", "/some")]
    [InlineData("<folder>", "build", "--output", "")]
    [InlineData("", "build", "an edition", "")]
    [InlineData("", "build", "--output", "x", "--ou")]
    [InlineData("<folder>", "print", "--vertical", "")]
    [InlineData("<file>", "new", "an edition", "--from", "")]
    [InlineData("", "slots", "--lang", "")]
    [InlineData("DJ4002", "explain", "dj4002")]
    [InlineData("", "nothing", "")]
    [InlineData("", "@file", "")]
    [InlineData("", "EXPLAIN", "")]
    [InlineData("explain", "EX")]
    [InlineData("--help --version", "--")]
    [InlineData("--help --version", "-")]
    public void WhatMayStandThereIsSuggested(string expected, params string[] words) =>
        Assert.Equal(expected, string.Join(' ', Suggested(words).Select(l => l.Split('\t')[0])));

    [Fact]
    public void NoWordsAtAllAreTheBeginningOfALine() => Assert.Equal(Suggested(""), Suggested());

    [Theory]
    [MemberData(nameof(Lines))]
    public void AShellCompletes(string shell, string line, string words)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Assert.Equal(words, string.Join(' ', Complete(shell, line)));
    }

    [Fact]
    public void TheManualNamesEveryCommandAndOption()
    {
        var printed = Tool.Run("manual");

        Assert.Equal((0, ""), (printed.Status, printed.Error));
        // In a manual page a hyphen is written with a backslash.
        var plain = printed.Output.Replace("\\-", "-", StringComparison.Ordinal);
        foreach (var command in Root.Subcommands)
        {
            Assert.Contains(command.Name, plain, StringComparison.Ordinal);
            foreach (var option in command.Options)
            {
                Assert.Contains(option.Name, plain, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void TheManualIsAPageOfItsSection()
    {
        var page = Tool.Run("manual").Output;

        Assert.StartsWith(".\\\" ", page, StringComparison.Ordinal);
        Assert.Contains("\n.TH DIANJIAO 1 ", page, StringComparison.Ordinal);
        foreach (
            var heading in new[] { "NAME", "SYNOPSIS", "COMMANDS", "EXIT STATUS", "ENVIRONMENT" }
        )
        {
            Assert.Contains($"\n.SH {heading}\n", page, StringComparison.Ordinal);
        }
    }

    private static string[] Suggested(params string[] words)
    {
        using var output = new StringWriter();
        Assert.Equal(0, CommandLine.Run(["[suggest]", .. words], output, TextWriter.Null));
        return output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>
    /// The script of a shell, run by that shell. Bash and zsh complete only what is typed on a terminal, so what they
    /// give a script, and what it calls, is put in their place.
    /// </summary>
    private string[] Complete(string shell, string line)
    {
        var words = line.Split(' ');
        var (program, content) = shell switch
        {
            "bash" => (
                "bash",
                $$"""
                compopt() { case $2 in dirnames) echo '<folder>' ;; default) echo '<file>' ;; esac; }
                source <(dianjiao completion bash)
                COMP_WORDS=({{string.Join(
                    ' ',
                    words.Select(w => $"'{w.Replace("=", "' = '", StringComparison.Ordinal)}'")
                )}})
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                [ "${COMP_WORDS[COMP_CWORD]}" != '' ] || [ "${COMP_WORDS[COMP_CWORD-1]}" != = ] || ((COMP_CWORD--))
                _dianjiao dianjiao
                [ "${#COMPREPLY[@]}" = 0 ] || printf '%s\n' "${COMPREPLY[@]}"
                """
            ),
            "zsh" => (
                "zsh",
                $$"""
                compdef() { }
                compset() { PREFIX=${PREFIX#*=} }
                _files() { [[ $1 == -/ ]] && echo '<folder>' || echo '<file>' }
                _describe() { print -l -- ${${(P)2}%%:*} }
                source <(dianjiao completion zsh)
                words=({{string.Join(' ', words.Select(w => $"'{w}'"))}})
                CURRENT=$#words
                PREFIX=$words[-1]
                _dianjiao
                """
            ),
            _ => (
                "fish",
                $$"""
                dianjiao completion fish | source
                function __fish_complete_directories; echo '<folder>'; end
                function __fish_complete_path; echo '<file>'; end
                complete -C '{{line}}' | string replace -r '\t.*' '' | string replace -r '.*=' ''
                """
            ),
        };
        File.CreateSymbolicLink(Path.Combine(folder, "dianjiao"), Tool.Command(folder).FileName);
        var script = Path.Combine(folder, "script");
        File.WriteAllText(script, content);
        var start = new ProcessStartInfo(
            program,
            shell == "fish" ? ["--no-config", script] : [script]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{folder}:{start.Environment["PATH"]}";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal("", error.Result);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public static TheoryData<string, string, string> Lines()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var shell in (string[])["bash", "zsh", "fish"])
        {
            data.Add(shell, "dianjiao ver", "verify");
            data.Add(shell, "dianjiao build --ou", "--output");
            data.Add(shell, "dianjiao build ", "<folder>");
            data.Add(shell, "dianjiao build --output=", "<folder>");
            data.Add(shell, "dianjiao new ed --from ", "<file>");
            data.Add(shell, "dianjiao check --format sa", "sarif");
            data.Add(shell, "dianjiao check --format=sa", "sarif");
            data.Add(shell, "dianjiao check --format=", "github json sarif text");
            data.Add(shell, "dianjiao print --paper A", "A4");
            data.Add(shell, "dianjiao explain DJ4001", "DJ4001");
            data.Add(shell, "dianjiao completion z", "zsh");
            data.Add(shell, "dianjiao nothing ", "");
        }

        return data;
    }
}
