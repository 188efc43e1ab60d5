using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Dianjiao.Render.Fonts;

namespace Dianjiao.Cli.Tests;

public sealed partial class ServeTests : IDisposable
{
    private readonly EditionFolder edition = new();
    private readonly string temporary = Directory
        .CreateTempSubdirectory("dianjiao-serve-tests-")
        .FullName;

    public void Dispose()
    {
        edition.Dispose();
        Directory.Delete(temporary, recursive: true);
    }

    [Fact]
    public void TheSiteIsServedWithAScriptAndIsNotWrittenIntoTheEdition()
    {
        using var preview = Start();

        Assert.Contains("/.dianjiao/preview.js", preview.Text("041/")!, StringComparison.Ordinal);
        Assert.Contains(
            "EventSource",
            preview.Text(".dianjiao/preview.js")!,
            StringComparison.Ordinal
        );
        using (var folder = preview.Get("041"))
        {
            Assert.Equal("/041/", folder.Headers.Location?.ToString());
        }

        using (var none = preview.Get("none"))
        {
            Assert.Equal(404, (int)none.StatusCode);
        }

        using (var sheet = preview.Get("assets/dianjiao.css"))
        {
            Assert.Equal("text/css", sheet.Content.Headers.ContentType?.MediaType);
        }

        Assert.Equal(
            ["seeds"],
            Directory.GetFileSystemEntries(edition.Root).Select(Path.GetFileName)
        );
    }

    [Fact]
    public void BrokenInputIsShownOverTheLastGoodPageAndMended()
    {
        using var preview = Start();
        var good = Plain(preview.Text("041/")!);

        edition.Put("seeds/041/apparatus.yml", "- emend: 41.99\n  lemma: 無\n  reading: 有\n");
        var broken = preview.Event("DJ3001");
        Assert.Contains("\"path\":\"seeds/041/apparatus.yml\"", broken, StringComparison.Ordinal);
        Assert.Equal(good, Plain(preview.Text("041/")!));
        preview.Until(() => preview.Said.Contains("error DJ3001", StringComparison.Ordinal));

        edition.Put(
            "seeds/041/apparatus.yml",
            "- emend: 41.2\n  lemma: 三萬\n  reading: 二萬\n  reason: r\n"
        );
        preview.Until(() => preview.Text("041/")!.Contains("二萬", StringComparison.Ordinal));

        Directory.Move(Path.Combine(edition.Root, "seeds"), Path.Combine(edition.Root, "away"));
        preview.Event("DJ2012");
        Directory.Move(Path.Combine(edition.Root, "away"), Path.Combine(edition.Root, "seeds"));
        File.Delete(Path.Combine(edition.Root, "seeds", "041", "apparatus.yml"));
        preview.Until(() => Plain(preview.Text("041/")!) == good);
    }

    [Fact]
    public void AnEditionThatHasNoPageYetIsFollowedToo()
    {
        edition.Put("seeds/041/apparatus.yml", "nonsense");
        using var preview = Start();

        using (var none = preview.Get(""))
        {
            Assert.Equal(503, (int)none.StatusCode);
        }

        File.Delete(Path.Combine(edition.Root, "seeds", "041", "apparatus.yml"));
        preview.Until(() => preview.Text("041/") is not null);
    }

    [Fact]
    public void ATemplateOfTheEditionIsFollowed()
    {
        using var preview = Start();

        edition.Put("templates/assets/style.css", "body { color: #123456 }\n");
        preview.Until(() => preview.Text("assets/dianjiao.css") == "body { color: #123456 }\n");
        Directory.Delete(Path.Combine(edition.Root, "templates"), recursive: true);
        preview.Until(() => preview.Text("assets/dianjiao.css") != "body { color: #123456 }\n");
    }

    [Fact]
    public void AfterTwoHundredEditsTheSiteIsThatOfACleanBuildAndMemoryIsSteady()
    {
        const int edits = 200;
        const long megabyte = 1024 * 1024;
        const long growth = 60;
        using var preview = Start();
        var random = new Random(20);
        long warm = 0;
        for (var edit = 0; edit < edits; edit++)
        {
            if (edit == edits / 4)
            {
                // By then all has been compiled and every buffer has its size.
                warm = preview.Memory;
            }

            Edit(random, edit);
            if (random.Next(3) == 0)
            {
                Thread.Sleep(random.Next(80));
            }
        }

        edition.Put("seeds/041/text.txt", EditionFolder.Text + "三月，終。\n其終也靜。\n");
        edition.Put("seeds/041/apparatus.yml", "");
        var clean = CleanBuild();
        preview.Until(() => preview.Text("041/")!.Contains("其終也靜", StringComparison.Ordinal));
        preview.Until(() => SnapshotOfSite() == clean);

        Assert.True(
            preview.Memory < warm + (growth * megabyte),
            $"{warm / megabyte} MB after {edits / 4} edits, {preview.Memory / megabyte} MB after {edits}"
        );
        // What is served is what stands there, with the script.
        foreach (
            var file in Directory.EnumerateFiles(edition.Site, "*", SearchOption.AllDirectories)
        )
        {
            var path = Path.GetRelativePath(edition.Site, file);
            Assert.Equal(File.ReadAllBytes(file), Served(preview, path));
        }
    }

    [Fact]
    public void APortInUseIsSaidWithARemedy()
    {
        using var preview = Start();

        var tool = Tool.Run("serve", edition.Root, "--port", $"{preview.Port}");

        Assert.Equal(2, tool.Status);
        Assert.Contains($"port {preview.Port} is in use", tool.Error, StringComparison.Ordinal);
        Assert.Contains("--port ", tool.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("65536")]
    [InlineData("-1")]
    [InlineData("http")]
    public void APortIsANumber(string port)
    {
        var tool = Tool.Run("serve", edition.Root, "--port", port);

        Assert.Equal(2, tool.Status);
        Assert.Contains("--help", tool.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnInterruptEndsItAndLeavesNothing()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var preview = Start();
        using var page = preview.Get("041/");
        Assert.NotEmpty(Directory.GetDirectories(temporary, "dianjiao-serve-*"));

        Assert.Equal(0, preview.Interrupt());

        Assert.Empty(Directory.GetDirectories(temporary, "dianjiao-serve-*"));
        Assert.Equal(
            ["seeds"],
            Directory.GetFileSystemEntries(edition.Root).Select(Path.GetFileName)
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(9)]
    public void ASecondInterruptInTheMiddleOfTheFirstLeavesNothingEither(int milliseconds)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var preview = Start();
        using var page = preview.Get("041/");

        preview.InterruptTwice(TimeSpan.FromMilliseconds(milliseconds));

        Assert.Empty(Directory.GetDirectories(temporary, "dianjiao-serve-*"));
    }

    [Fact]
    public void WhoAsksForTheHeadOfTheEventsIsNotKeptWaiting()
    {
        using var preview = Start();

        var head = preview.Raw(
            $"HEAD /.dianjiao/events HTTP/1.1\r\nHost: localhost:{preview.Port}\r\nConnection: close\r\n\r\n"
        );

        Assert.StartsWith("HTTP/1.1 200 ", head, StringComparison.Ordinal);
        Assert.Contains("text/event-stream", head, StringComparison.Ordinal);
        Assert.DoesNotContain("retry", head, StringComparison.Ordinal);
    }

    [Fact]
    public void ABookIsOneAndACopyThatIsStillGoodIsNotSentAgain()
    {
        using var preview = Start();
        using var book = preview.Get("downloads/edition.epub");
        Assert.Equal("application/epub+zip", book.Content.Headers.ContentType!.MediaType);

        var again = preview.Raw(
            $"GET /downloads/edition.epub HTTP/1.1\r\nHost: localhost:{preview.Port}\r\nIf-None-Match: *\r\nConnection: close\r\n\r\n"
        );

        Assert.StartsWith("HTTP/1.1 304 ", again, StringComparison.Ordinal);
    }

    private LivePreview Start() => new(edition, temporary);

    private void Edit(Random random, int number)
    {
        var text = EditionFolder.Text.Replace("三萬", $"{"一二四五六七八九"[random.Next(8)]}萬");
        switch (random.Next(7))
        {
            case 0:
                edition.Put("seeds/041/text.txt", text);
                break;
            case 1:
                edition.Put("seeds/041/apparatus.yml", random.Next(2) == 0 ? "- x" : "");
                break;
            case 2:
                edition.Put("seeds/041/notes.en.md", $"## 41.2 秦州\nA place, {number}.\n");
                break;
            case 3:
                edition.Put($"seeds/{50 + random.Next(3):000}/text.txt", text);
                break;
            case 4 when Directory.Exists(Path.Combine(edition.Root, "seeds", "051")):
                Directory.Delete(Path.Combine(edition.Root, "seeds", "051"), recursive: true);
                break;
            case 5:
                // As editing programs save: a draft that takes the file's place.
                edition.Put("seeds/041/.draft~", text + "三月，築城。\n城成。\n");
                File.Move(
                    Path.Combine(edition.Root, "seeds/041/.draft~"),
                    Path.Combine(edition.Root, "seeds/041/text.txt"),
                    overwrite: true
                );
                break;
            default:
                edition.Put("templates/parts/footer.html", $"<footer>{number}</footer>\n");
                break;
        }
    }

    /// <summary>A build into the edition’s site folder, with the fonts that a preview packs: every file and its hash.</summary>
    private string CleanBuild()
    {
        var result = Pipeline.Build(
            edition.Root,
            edition.Site,
            Path.Combine(AppContext.BaseDirectory, "templates"),
            FontSettings.ForPreview(Path.Combine(temporary, "fonts"))
        );
        Assert.False(result.HasErrors);
        return Snapshot(edition.Site);
    }

    /// <summary>Empty while a new site takes the place of the old one.</summary>
    private string SnapshotOfSite()
    {
        try
        {
            return Snapshot(LivePreview.Site(temporary));
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static string Snapshot(string folder) =>
        string.Join(
            '\n',
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(f =>
                    $"{Path.GetRelativePath(folder, f)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))}"
                )
                .Order(StringComparer.Ordinal)
        );

    private static byte[] Served(LivePreview preview, string path) =>
        path.EndsWith(".html", StringComparison.Ordinal)
            ? Encoding.UTF8.GetBytes(Plain(preview.Text(path)!))
            : preview.Bytes(path);

    /// <summary>Without what was put in on the way out.</summary>
    private static string Plain(string page) => Script().Replace(page, "");

    [GeneratedRegex("<script src=\"/\\.dianjiao/[^>]*></script>\n")]
    private static partial Regex Script();
}
