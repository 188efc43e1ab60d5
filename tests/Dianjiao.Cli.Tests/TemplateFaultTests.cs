using System.Diagnostics;

namespace Dianjiao.Cli.Tests;

/// <summary>A template of an edition's own that is wrong: told with its place and a remedy, and the last good site stays.</summary>
public sealed class TemplateFaultTests : IDisposable
{
    private const string Footer = "templates/parts/footer.html";
    private const string EndlessCalls = "{{ f(x) = x < 1 ? 1 : f(x - 1) + f(x - 1) }}{{ f 90 }}";

    private readonly EditionFolder edition = new();

    public void Dispose() => edition.Dispose();

    [Theory]
    [InlineData("{{ if }}", "(1,7)", "documentation")]
    [InlineData("{{ for }", "(1,8)", "documentation")]
    [InlineData("<p>\n{{ sit.title }}", "(2,4)", "perhaps site is meant")]
    [InlineData("{{ site.titel }}", "(1,9)", "perhaps title is meant")]
    [InlineData(
        "{{ if false }}{{ end }}{{ site.title | string.replace }}",
        "(1,54)",
        "documentation"
    )]
    [InlineData("{{ include 'parts/haed.html' }}", "(1,4)", "perhaps parts/head.html is meant")]
    [InlineData("{{ while true }}{{ end }}", "(1,4)", "comes to an end")]
    [InlineData("{{ include 'parts/footer.html' }}", "(1,4)", "does not include itself")]
    [InlineData("{{ func f }}{{ f }}{{ end }}{{ f }}", "(1,16)", "call itself")]
    [InlineData("{{ 1 / 0 }}", "(1,4)", "divisor")]
    [InlineData("{{ 1 // 0 }}", "(1,6)", "test the divisor")]
    [InlineData(
        "{{ a = 'a' * 1000000 }}{{ for i in 1..1000 }}{{ a }}{{ end }}",
        "(1,49)",
        "goes on"
    )]
    [InlineData("<p title={{ site.title }}>", "(1,13)", "quotation marks")]
    [InlineData("<script>{{ site.title }}</script>", "(1,12)", "attributes")]
    [InlineData("<a href=\"javascript:{{ site.title }}\">", "(1,24)", "in the template itself")]
    [InlineData("{{ date.now }}", "(1,4)", "leave it out")]
    [InlineData("", "(1,1)", "takes its place")]
    public void IsADiagnostic(string template, string place, string remedy)
    {
        edition.Put(Footer, template);
        var build = Tool.RunIn(edition.Root, "build");
        Assert.Equal(1, build.Status);
        Assert.Contains($"{Footer}{place}: error DJ6001", build.Error, StringComparison.Ordinal);
        Assert.Contains(remedy, build.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("report it", build.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(edition.Site));
    }

    [Fact]
    public void EveryCommandTellsAndTheLastGoodSiteStays()
    {
        Assert.Equal(0, Tool.RunIn(edition.Root, "build").Status);
        var before = Snapshot();
        edition.Put(Footer, "{{ site.titel }}");
        foreach (var command in (string[])["check", "build", "verify"])
        {
            var run = Tool.RunIn(edition.Root, command);
            Assert.Equal(1, run.Status);
            Assert.Contains(
                $"{Footer}(1,9): error DJ6001",
                run.Output + run.Error,
                StringComparison.Ordinal
            );
            Assert.Equal(before, Snapshot());
        }
    }

    [Fact]
    public void SoAreOtherBytesAndAFolder()
    {
        Assert.Equal(0, Tool.RunIn(edition.Root, "build").Status);
        var before = Snapshot();
        edition.Put(Footer, "");
        File.WriteAllBytes(Path.Combine(edition.Root, Footer), "<p>\n\u00e9"u8[..^1].ToArray());
        var bytes = Tool.RunIn(edition.Root, "build");
        Assert.Equal(1, bytes.Status);
        Assert.Contains($"{Footer}(2,1): error DJ1001", bytes.Error, StringComparison.Ordinal);
        File.Delete(Path.Combine(edition.Root, Footer));
        Directory.CreateDirectory(Path.Combine(edition.Root, Footer));
        var folder = Tool.RunIn(edition.Root, "build");
        Assert.Equal(1, folder.Status);
        Assert.Contains($"{Footer}(1,1): error DJ2014", folder.Error, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public void WhereTheEditionDoesNotLeadCheckFindsIt()
    {
        edition.Put(
            Footer,
            "{{ if site.version == '' }}{{ else if site.editor == '' }}a{{ else }}{{ site.edtior }}{{ end }}"
        );
        var check = Tool.RunIn(edition.Root, "check");
        Assert.Equal(1, check.Status);
        Assert.Contains(
            "perhaps editor is meant",
            check.Output + check.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void APreviewThatHangsIsMendedWithTheTemplate()
    {
        var temporary = Directory.CreateTempSubdirectory("dianjiao-hanging-").FullName;
        try
        {
            using var preview = new LivePreview(edition, temporary);
            preview.Until(() => preview.Text("041/") is not null);
            edition.Put(Footer, EndlessCalls);
            Thread.Sleep(1000);
            edition.Put(Footer, "<footer>mended</footer>\n");
            preview.Until(() =>
                preview.Text("041/")?.Contains("mended", StringComparison.Ordinal) == true
            );
            // The page was given up for the new template, not because its own time had run out.
            Assert.DoesNotContain("is not done after", preview.Said, StringComparison.Ordinal);
            edition.Put(Footer, "{{ while true }}{{ end }}");
            preview.Until(() => preview.Said.Contains("DJ6001", StringComparison.Ordinal));
            edition.Put(Footer, "<footer>again</footer>\n");
            preview.Until(() =>
                preview.Text("041/")?.Contains("again", StringComparison.Ordinal) == true
            );
        }
        finally
        {
            Directory.Delete(temporary, recursive: true);
        }
    }

    [Theory]
    [InlineData("build", "INT", 130)]
    [InlineData("check", "TERM", 143)]
    [InlineData("serve", "TERM", 0)]
    [InlineData("serve", "HUP", 0)]
    public void ASignalEndsWhateverGoesOn(string command, string signal, int status)
    {
        edition.Put(Footer, EndlessCalls);
        var start = Tool.Command(
            edition.Root,
            command == "serve" ? ["serve", "--port", "0"] : [command]
        );
        using var process = Process.Start(Tool.Hearing(start))!;
        if (command == "serve")
        {
            // From here on it ends by itself.
            Assert.NotNull(process.StandardError.ReadLine());
        }

        Thread.Sleep(1500);
        Assert.False(process.HasExited);
        using var kill = Process.Start("/bin/kill", [$"-{signal}", $"{process.Id}"]);
        // Else it goes on until the page's own time has run out, and ends with another status.
        Assert.True(process.WaitForExit(LivePreview.Patience), "it goes on");
        Assert.Equal(status, process.ExitCode);
    }

    private string Snapshot() =>
        string.Join(
            '\n',
            Directory
                .EnumerateFiles(edition.Site, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(f => $"{f} {File.GetLastWriteTimeUtc(f):O} {new FileInfo(f).Length}")
        );
}
