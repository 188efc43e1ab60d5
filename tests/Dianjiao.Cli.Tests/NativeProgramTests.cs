using System.Diagnostics;

namespace Dianjiao.Cli.Tests;

/// <summary>
/// The native program, on a machine that has no .NET: it does all that the other form does, and writes the same bytes.
/// </summary>
public sealed class NativeProgramTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dianjiao-native-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [NativeFact]
    public void ItIsOne() =>
        Assert.True(NativeFactAttribute.IsNative, "the other form was published");

    [NativeFact]
    public void ItBuildsTheSameSite()
    {
        using var edition = EditionFolder.CopyOf(Repository.Specimen);
        Assert.Equal(0, Tool.RunManaged(edition.Root, "build").Status);
        var site = EditionFolder.Snapshot(edition.Site);
        Directory.Delete(edition.Site, recursive: true);

        Run(edition.Root, "build");

        Assert.Equal(site, EditionFolder.Snapshot(edition.Site));
        Assert.Contains(
            "byte for byte the same",
            Run(edition.Root, "verify"),
            StringComparison.Ordinal
        );
    }

    [NativeFact]
    public void ItSaysTheSame()
    {
        using var edition = EditionFolder.CopyOf(Repository.Specimen);
        foreach (
            var line in (string[][])
                [
                    ["--version"],
                    ["--help"],
                    ["print", "--help"],
                    ["manual"],
                    ["explain"],
                    ["completion", "bash"],
                    ["check"],
                    ["check", "--format", "json"],
                    ["check", "--format", "sarif"],
                    ["check", "--format", "github"],
                    ["no-such-command"],
                ]
        )
        {
            var usual = Tool.RunManaged(edition.Root, line);
            using var process = Start(edition.Root, line);
            var error = process.StandardError.ReadToEndAsync();
            Assert.Equal(usual.Output, process.StandardOutput.ReadToEnd());
            Assert.Equal(usual.Error, error.GetAwaiter().GetResult());
            process.WaitForExit();
            Assert.Equal(usual.Status, process.ExitCode);
        }
    }

    [NativeFact]
    public void ItMakesAnEditionFollowsItAndPrintsIt()
    {
        Run(folder, "new", "edition");
        var edition = Path.Combine(folder, "edition");
        Run(edition, "check");
        Run(edition, "slots", "--lang", "fr");
        Run(edition, "print", "--output", "book.pdf");
        Assert.StartsWith(
            "%PDF-",
            File.ReadAllText(Path.Combine(edition, "book.pdf")),
            StringComparison.Ordinal
        );

        using var serve = Start(edition, "serve", "--port", "0");
        try
        {
            var address = "";
            while (!address.StartsWith("http://", StringComparison.Ordinal))
            {
                address =
                    serve.StandardError.ReadLine()
                    ?? throw new InvalidOperationException("It ended.");
            }

            using var client = new HttpClient();
            var page = client
                .GetStringAsync(new Uri(address.Split(' ')[0]))
                .GetAwaiter()
                .GetResult();
            Assert.Contains("/.dianjiao/preview.js", page, StringComparison.Ordinal);
        }
        finally
        {
            serve.Kill();
            serve.WaitForExit();
        }
    }

    [NativeFact]
    public void AFaultyTemplateIsToldWithItsPlace()
    {
        using var edition = new EditionFolder();
        edition.Put("templates/about.html", "\n{{ site.titel }}");

        using var build = Start(edition.Root, "build");
        var error = build.StandardError.ReadToEnd();
        build.WaitForExit();

        Assert.Equal(1, build.ExitCode);
        Assert.Contains("templates/about.html(2,", error, StringComparison.Ordinal);
        Assert.Contains("perhaps title is meant", error, StringComparison.Ordinal);
    }

    private static string Run(string folder, params string[] arguments)
    {
        using var process = Start(folder, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error);
        return output.GetAwaiter().GetResult() + error;
    }

    /// <summary>With a path on which there is a browser, and no .NET.</summary>
    private static Process Start(string folder, params string[] arguments)
    {
        var start = Tool.Command(folder, arguments);
        start.FileName = NativeFactAttribute.Program;
        start.Environment.Remove("DOTNET_ROOT");
        start.Environment["PATH"] = string.Join(
            Path.PathSeparator,
            (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator)
                .Where(p => p.Length > 0 && !File.Exists(Path.Combine(p, "dotnet")))
                .Append("/bin")
        );
        return Process.Start(start)!;
    }
}
