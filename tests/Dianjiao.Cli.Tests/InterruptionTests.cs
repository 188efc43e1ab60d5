using System.Diagnostics;

namespace Dianjiao.Cli.Tests;

/// <summary>A signal ends every command at once, whatever it is doing, and nothing is left lying about.</summary>
public sealed class InterruptionTests : IDisposable
{
    // How soon depends on what else the machine does. A command that does not listen comes to its own end, with another status.
    private static readonly TimeSpan AtOnce = LivePreview.Patience;

    private readonly EditionFolder edition = new();
    private readonly string temporary = Directory
        .CreateTempSubdirectory("dianjiao-interrupted-")
        .FullName;

    public InterruptionTests()
    {
        for (var n = 1; n <= 120; n++)
        {
            edition.Put($"seeds/{n:000}/text.txt", EditionFolder.Text);
        }
    }

    public void Dispose()
    {
        edition.Dispose();
        Directory.Delete(temporary, recursive: true);
    }

    private Process Start(string shell, params string[] arguments)
    {
        var tool = Tool.Command(edition.Root, arguments);
        // As a shell starts it: in a script's background an interrupt is ignored.
        var start = new ProcessStartInfo(
            "/bin/sh",
            ["-c", shell, "sh", tool.FileName, .. arguments]
        )
        {
            WorkingDirectory = edition.Root,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["TMPDIR"] = temporary;
        return Process.Start(Tool.Hearing(start))!;
    }

    private static void Signal(Process process, string signal)
    {
        using var kill = Process.Start("/bin/kill", [$"-{signal}", $"{process.Id}"]);
        kill.WaitForExit();
    }

    private void AssertEnded(Process process, int status)
    {
        Assert.True(process.WaitForExit(AtOnce), "it goes on");
        Assert.Equal(status, process.ExitCode);
        Assert.Equal("", process.StandardError.ReadToEnd());
        Assert.DoesNotContain(Directory.GetFileSystemEntries(temporary), f => !IsOfTheRuntime(f));
        Assert.False(Directory.Exists(Path.Combine(edition.Root, ".site.dianjiao", "staged")));
        Assert.False(Directory.Exists(Path.Combine(edition.Root, ".site.dianjiao", "ready")));
        Assert.DoesNotContain(
            Directory.EnumerateFiles(edition.Root, "*", SearchOption.AllDirectories),
            f => Path.GetFileName(f).Contains(".dianjiao-", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("INT", 130, "exec \"$@\"")]
    [InlineData("TERM", 143, "exec \"$@\"")]
    [InlineData("HUP", 129, "exec \"$@\"")]
    [InlineData("TERM", 143, "trap '' INT; exec \"$@\"")]
    public void ABuild(string signal, int status, string shell)
    {
        foreach (var moment in (int[])[0, 1, 40, 120])
        {
            // On a busy machine it may be done before the signal comes: then a little earlier.
            var wait = moment == 0 ? 250 : moment;
            while (!IsEndedByASignal(signal, status, shell, moment > 0, wait))
            {
                Assert.NotEqual(0, wait);
                wait /= 2;
            }
        }
    }

    /// <summary>False when the build had come to its end before.</summary>
    private bool IsEndedByASignal(string signal, int status, string shell, bool isWriting, int wait)
    {
        using var build = Start(shell, "build");
        var staged = Path.Combine(edition.Root, ".site.dianjiao", "staged");
        var watch = Stopwatch.StartNew();
        while (
            isWriting
            && !Directory.Exists(staged)
            && !build.HasExited
            && watch.Elapsed.TotalSeconds < 60
        )
        {
            Thread.Sleep(1);
        }

        Thread.Sleep(wait);
        Signal(build, signal);
        Assert.True(build.WaitForExit(AtOnce), "it goes on");
        if (build.ExitCode == 0)
        {
            return false;
        }

        AssertEnded(build, status);
        return true;
    }

    [Theory]
    [InlineData("INT", 130, "exec \"$@\"", "check")]
    [InlineData("TERM", 143, "trap '' INT; exec \"$@\"", "check")]
    [InlineData("TERM", 143, "exec \"$@\"", "verify")]
    [InlineData("INT", 130, "exec \"$@\"", "slots", "--lang", "en")]
    [InlineData("TERM", 143, "exec \"$@\"", "slots", "--lang", "en")]
    public void WhatReadsTheEdition(string signal, int status, string shell, params string[] line)
    {
        // So large that reading it takes some seconds.
        edition.Put(
            "seeds/041/text.txt",
            string.Concat(Enumerable.Repeat(EditionFolder.Text, 12000))
        );
        using var tool = Start(shell, line);
        Thread.Sleep(600);
        Assert.False(tool.HasExited);
        Signal(tool, signal);
        AssertEnded(tool, status);
        Assert.Empty(
            Directory.GetFiles(
                Path.Combine(edition.Root, "seeds"),
                "*.md",
                SearchOption.AllDirectories
            )
        );
    }

    [Theory]
    [InlineData("INT", "exec \"$@\"")]
    [InlineData("TERM", "trap '' INT; exec \"$@\"")]
    public void AWatchEndsByItself(string signal, string shell)
    {
        using var check = Start(shell, "check", "--watch");
        var said = check.StandardOutput.ReadLine();
        Assert.NotNull(said);
        Signal(check, signal);
        Assert.True(check.WaitForExit(AtOnce), "it goes on");
        Assert.Equal(0, check.ExitCode);
    }

    [Theory]
    [InlineData("INT", 130, "exec \"$@\"")]
    [InlineData("TERM", 143, "trap '' INT; exec \"$@\"")]
    public void APrint(string signal, int status, string shell)
    {
        foreach (var moment in (int[])[300, 900, 1800])
        {
            using var print = Start(shell, "print", "--output", "book.pdf");
            Thread.Sleep(moment);
            if (print.HasExited)
            {
                continue;
            }

            Signal(print, signal);
            AssertEnded(print, status);
            Assert.False(File.Exists(Path.Combine(edition.Root, "book.pdf")));
            Assert.DoesNotContain(
                Process.GetProcesses(),
                p => CommandLine(p).Contains(temporary, StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void ABrowserDoesNotOutliveAPrintThatIsKilledOutright()
    {
        // On a fast machine the book may be done at the later ones.
        var killed = 0;
        foreach (var moment in (int[])[0, 300, 900, 1800])
        {
            using var print = Start("exec \"$@\"", "print", "--output", "book.pdf");
            while (!print.HasExited && !HasBrowser())
            {
                Thread.Sleep(10);
            }

            Thread.Sleep(moment);
            if (print.HasExited)
            {
                continue;
            }

            print.Kill();
            print.WaitForExit();
            killed++;

            var watch = Stopwatch.StartNew();
            while (HasBrowser())
            {
                Assert.True(watch.Elapsed < AtOnce, "it goes on");
                Thread.Sleep(50);
            }
        }

        Assert.True(killed > 0);
        // What is a moment old may be another's, who is only just making it.
        foreach (var left in Directory.GetDirectories(temporary, "dianjiao-*"))
        {
            Directory.SetLastWriteTimeUtc(left, DateTime.UtcNow.AddHours(-1));
        }

        using var next = Start("exec \"$@\"", "print", "--output", "book.pdf");
        Assert.True(next.WaitForExit(TimeSpan.FromMinutes(3)));
        Assert.Equal(0, next.ExitCode);
        Assert.Empty(Directory.GetDirectories(temporary, "dianjiao-*"));
    }

    private bool HasBrowser() =>
        Process
            .GetProcesses()
            .Any(p =>
                CommandLine(p) is var line
                && line.Contains("--user-data-dir", StringComparison.Ordinal)
                && line.Contains(temporary, StringComparison.Ordinal)
            );

    /// <summary>Its sockets, which it leaves itself where it is ended before the program's first line.</summary>
    private static bool IsOfTheRuntime(string path) =>
        Path.GetFileName(path) is var name
        && (
            name.StartsWith("clr-debug-pipe-", StringComparison.Ordinal)
            || name.StartsWith("dotnet-diagnostic-", StringComparison.Ordinal)
        );

    private static string CommandLine(Process process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process.Id}/cmdline");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
