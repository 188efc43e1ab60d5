using System.Diagnostics;
using System.Runtime.Versioning;

namespace Dianjiao.Tests.Render;

/// <summary>The templates of an edition are guarded as its seeds are, and <c>check</c> finds what <c>build</c> would.</summary>
public sealed class EditionThemeTests
{
    private static readonly (string, string) Text = (
        "seeds/001/text.txt",
        "嘉定十一年春二月，築城於北山。\n北山當水陸之衝，久無守備，民苦盜劫。\n"
    );

    [Fact]
    public void TheThemeOfThisRepositoryIsKnown() =>
        Assert.DoesNotContain(
            Loaded.From(Repository.Root).Diagnostics,
            d => d.Path.StartsWith("templates/", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("templates/assets/s.txt")]
    [InlineData("templates/page.html")]
    [InlineData("templates/parts")]
    [InlineData("templates")]
    public void ALinkOutOfTheEditionIsRefused(string path)
    {
        using var outside = new SeedFolder(("s.txt", "secret"));
        using var seeds = new SeedFolder(Text);
        seeds.Link(path, path.Contains('.') ? outside.Full("s.txt") : outside.Root);
        Assert.Equal([$"{path} DJ2013"], Found(seeds));
    }

    [Fact]
    public void AFolderThatLeadsBackIsNotFollowed()
    {
        using var seeds = new SeedFolder(Text);
        seeds.Link("templates/assets/up", "..");
        Assert.Equal(["templates/assets/up DJ2016"], Found(seeds));
    }

    [Fact]
    public void ATemplateThatIsNotUtf8IsReportedAtItsPlace()
    {
        using var seeds = new SeedFolder(Text);
        seeds.Write("templates/page.html", [(byte)'a', (byte)'\n', 0xFF, 0xFE]);
        var report = Assert.Single(Loaded.From(seeds.Root).Diagnostics);
        Assert.Equal(
            ("templates/page.html", "DJ1001", 2),
            (report.Path, report.Code.Id, report.From.Line)
        );
    }

    [Fact]
    public void WhatIsNotReadIsReported()
    {
        using var seeds = new SeedFolder(
            Text,
            ("templates/volum.html", "x"),
            ("templates/style.css", "x"),
            ("templates/.hidden", "x"),
            ("templates/assets/own.css", "x"),
            ("templates/parts/mine.html", "<p></p>"),
            ("templates/parts/footer.html", "{{ include 'parts/mine.html' }}")
        );
        seeds.MakeFolder("templates/page.html");
        Assert.Equal(
            [
                "templates/page.html DJ2014",
                "templates/style.css DJ2016",
                "templates/volum.html DJ2016",
            ],
            Found(seeds)
        );
        Assert.Contains(
            Loaded.From(seeds.Root).Diagnostics,
            d => d.Hint == "perhaps volume.html is meant"
        );
    }

    [UnixFact]
    public void APipeIsNotWaitedFor()
    {
        using var seeds = new SeedFolder(Text);
        seeds.MakeFolder("templates/assets");
        using (var made = Process.Start("mkfifo", [seeds.Full("templates/assets/a.css")]))
        {
            made.WaitForExit();
        }

        var reading = Task.Run(() => Found(seeds));
        Assert.True(reading.Wait(TimeSpan.FromMinutes(1)));
        Assert.Equal(["templates/assets/a.css DJ2014"], reading.Result);
    }

    [UnixFact]
    [Trait("Proves", "DJ6015")]
    public void NamesThatAreTheProgramsOrNoAddressAreRefused()
    {
        using var seeds = new SeedFolder(Text);
        foreach (
            var name in new[]
            {
                "a\\b.css",
                "a\nb.css",
                "con.css",
                "dianjiao.css",
                "Dianjiao.JS",
                "fonts.css",
                "fonts-001.css",
                "fonts/own.css",
                "sub/a?.css",
            }
        )
        {
            seeds.Write($"templates/assets/{name}", "");
        }

        var found = Found(seeds);
        Assert.Equal(9, found.Count);
        Assert.All(found, f => Assert.EndsWith(" DJ6015", f, StringComparison.Ordinal));
    }

    [UnixFact]
    public void TwinsOfAssetsAreRefused()
    {
        using var seeds = new SeedFolder(
            Text,
            ("templates/assets/Style.css", ""),
            ("templates/assets/own.css", ""),
            ("templates/assets/OWN.css", ""),
            ("templates/assets/sub/a.css", ""),
            ("templates/assets/Sub/b.css", ""),
            ("templates/assets/style.css", "")
        );
        Assert.Equal(
            [
                "templates/assets/Style.css DJ2028",
                "templates/assets/own.css DJ2028",
                "templates/assets/sub/ DJ2028",
            ],
            Found(seeds).Distinct()
        );
    }

    [Fact]
    [Trait("Proves", "DJ6014")]
    public void AGarbageFontIsRefused()
    {
        using var seeds = new SeedFolder(
            Text,
            ("seeds/edition.yml", "faces:\n  roman: mine.woff2\n"),
            ("templates/assets/mine.woff2", "not a font")
        );
        Assert.Equal(["templates/assets/mine.woff2 DJ6014"], Found(seeds));
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public void WhatMayNotBeReadIsReported()
    {
        using var seeds = new SeedFolder(Text, ("templates/page.html", "x"));
        File.SetUnixFileMode(seeds.Full("templates/page.html"), UnixFileMode.None);
        Assert.Equal(["templates/page.html DJ2014"], Found(seeds));
    }

    [Fact]
    public void CheckFindsWhatIsWrongInATemplate()
    {
        using var seeds = new SeedFolder(Text, ("templates/search.html", "<p>\n{{ nothing }}"));
        Assert.Equal(["templates/search.html DJ6001"], Found(seeds).Distinct());
    }

    [Fact]
    public void CheckFindsWhatIsWrongInMarkdown()
    {
        using var seeds = new SeedFolder(
            Text,
            ("seeds/001/notes.en.md", "## 1.2 北山\n[a](javascript:b) and <b>c</b>.\n")
        );
        Assert.Equal(
            ["seeds/001/notes.en.md DJ6003", "seeds/001/notes.en.md DJ6004"],
            Found(seeds).Distinct().Order(StringComparer.Ordinal)
        );
    }

    private static List<string> Found(SeedFolder seeds) =>
        [.. Loaded.From(seeds.Root).Diagnostics.Select(d => $"{d.Path} {d.Code}")];
}
