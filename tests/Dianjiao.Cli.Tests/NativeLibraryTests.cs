using System.Diagnostics;

namespace Dianjiao.Cli.Tests;

/// <summary>The library that cuts fonts comes with the program: it is found beside it, and where it is gone the build goes on.</summary>
public sealed class NativeLibraryTests : IDisposable
{
    private const string Complaint = "libHarfBuzzSharp";

    private readonly EditionFolder edition = new();

    public void Dispose() => edition.Dispose();

    [Fact]
    public void TheLibraryIsFoundBesideTheProgram()
    {
        var built = Tool.Run("build", edition.Root);
        Assert.True(built.Status == 0, built.Error);
        Assert.DoesNotContain(Complaint, built.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WhereItIsGoneTheBuildSaysSoInOneLineAndGoesOn()
    {
        var program = Path.Combine(edition.Root, "program");
        Copy(Path.GetDirectoryName(Tool.Program)!, program);
        var command = Tool.Command(edition.Root, "build", ".");
        command.FileName = Path.Combine(program, Path.GetFileName(command.FileName));
        using var process = Process.Start(command)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.True(process.ExitCode == 0, error);
        Assert.Single(
            error.Split('\n'),
            line => line.Contains(Complaint, StringComparison.Ordinal)
        );
        Assert.True(File.Exists(Path.Combine(edition.Site, "041", "index.html")));
        Assert.False(Directory.Exists(Path.Combine(edition.Site, "assets", "fonts")));
    }

    /// <summary>The program without the library, and without the folders of libraries for other systems.</summary>
    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (
            var file in Directory
                .EnumerateFiles(from)
                .Where(f => !f.Contains(Complaint, StringComparison.Ordinal))
        )
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (
            var file in Directory.EnumerateFiles(
                Path.Combine(from, "templates"),
                "*",
                SearchOption.AllDirectories
            )
        )
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
