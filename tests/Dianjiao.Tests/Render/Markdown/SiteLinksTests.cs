using System.IO.Compression;
using Dianjiao.Render.Fonts;

namespace Dianjiao.Tests.Render.Markdown;

/// <summary>Links to pages and files of the site lead there from every page, in every language and in the book.</summary>
public sealed class SiteLinksTests : IDisposable
{
    private const string Text =
        "嘉定十一年春二月，築城於北山。\n北山當水陸之衝，久無守備，民苦盜刧。\n";

    private static readonly string Templates = Repository.Path("templates");
    private static readonly FontSettings NoFonts = new([], null, 1);

    private readonly SeedFolder seeds = new(
        (
            "seeds/edition.yml",
            "title: 北山志\nbase-url: https://example.org/bei\ninterface: [en, zh-Hant]\n"
        ),
        ("seeds/001/text.txt", Text),
        ("seeds/002/text.txt", Text),
        ("seeds/names.yml", "places:\n  - { id: north-mountain, name: 北山 }\n"),
        ("seeds/pages/rules.md", "# Rules\n\nOne.\n\nSee [below](#p1), [the names](../names/).\n"),
        ("templates/assets/map 1.txt", "map\n")
    );

    public void Dispose() => seeds.Dispose();

    [Fact]
    public void WhateverTheSiteHasCanBeLinkedTo()
    {
        var first = Build();
        var files = Directory
            .EnumerateFiles(first, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(first, f).Replace('\\', '/'))
            .Where(f =>
                f.EndsWith(".html", StringComparison.Ordinal)
                || f.EndsWith(".json", StringComparison.Ordinal)
                || f.EndsWith(".epub", StringComparison.Ordinal)
                || f.EndsWith(".txt", StringComparison.Ordinal)
                    && !f.Contains("fonts/", StringComparison.Ordinal)
            )
            .ToList();
        Assert.Contains("zh-Hant/rules/index.html", files);
        Assert.InRange(files.Count, 20, 40);
        seeds.Write(
            "seeds/001/notes.en.md",
            "## 1.1 北山\n"
                + string.Concat(
                    files.Select(f =>
                        $"[{f}](../{Uri.EscapeDataString(f).Replace("%2F", "/", StringComparison.Ordinal)}) "
                    )
                )
        );

        Assert.Empty(Pipeline.Check(seeds.Root, Templates).Diagnostics);
        Verify(Build());
    }

    [Theory]
    [InlineData("rules.md", "../rules/index.html", "../rules/index.html", "front-1.xhtml")]
    [InlineData(
        "../pages/rules.md#p2",
        "../rules/index.html#p2",
        "../rules/index.html#p2",
        "front-1.xhtml"
    )]
    [InlineData("../rules", "../rules/index.html", "../rules/index.html", "front-1.xhtml")]
    [InlineData("../about/", "../about/index.html", "../about/index.html", "about.xhtml")]
    [InlineData("..", "../index.html", "../index.html", "https://example.org/bei/index.html")]
    [InlineData("../", "../index.html", "../index.html", "https://example.org/bei/index.html")]
    [InlineData(
        "../002/#2.2",
        "../002/index.html#2.2",
        "../002/index.html#2.2",
        "volume-2-1.xhtml#s2.2"
    )]
    [InlineData("../002/", "../002/index.html", "../002/index.html", "volume-2.xhtml")]
    [InlineData("#1.2", "../001/index.html#1.2", "../001/index.html#1.2", "volume-1-1.xhtml#s1.2")]
    [InlineData(
        "text.txt",
        "../001/text.txt",
        "../../001/text.txt",
        "https://example.org/bei/001/text.txt"
    )]
    [InlineData(
        "../downloads/edition.epub",
        "../downloads/edition.epub",
        "../../downloads/edition.epub",
        "https://example.org/bei/downloads/edition.epub"
    )]
    [InlineData(
        "../assets/map%201.txt",
        "../assets/map%201.txt",
        "../../assets/map%201.txt",
        "https://example.org/bei/assets/map%201.txt"
    )]
    [InlineData(
        "../search/?q=a",
        "../search/index.html?q=a",
        "../search/index.html?q=a",
        "https://example.org/bei/search/index.html?q=a"
    )]
    [InlineData(
        "../zh-Hant/about/",
        "../zh-Hant/about/index.html",
        "../../zh-Hant/about/index.html",
        "https://example.org/bei/zh-Hant/about/index.html"
    )]
    public void ALinkLeadsToTheSamePlaceFromEverywhere(
        string written,
        string page,
        string other,
        string book
    )
    {
        seeds.Write("seeds/001/notes.en.md", $"## 1.1 北山\nOne. See [hither]({written}).\n");
        seeds.Write("seeds/001/translation.en.md", $"## 1.1\nSee [thither]({written}).\n");
        var site = Build();

        Verify(site);
        var html = File.ReadAllText(Path.Combine(site, "001/index.html"));
        Assert.Contains($"<a href=\"{page}\">hither</a>", html, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{page}\">thither</a>", html, StringComparison.Ordinal);
        Assert.Contains(
            $"<a href=\"{other}\">hither</a>",
            File.ReadAllText(Path.Combine(site, "zh-Hant/001/index.html")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"<a href=\"{page}\">hither</a>",
            File.ReadAllText(Path.Combine(site, "print/index.html")),
            StringComparison.Ordinal
        );
        Assert.Contains($"<a href=\"{book}\">hither</a>", Book(site), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAnAddressOfTheSiteTheBookHasTheWordsOfALinkThatLeadsOutOfIt()
    {
        seeds.Write("seeds/edition.yml", "title: 北山志\n");
        seeds.Write("seeds/001/notes.en.md", "## 1.1 北山\nOne. See [hither](../apparatus/).\n");

        Assert.Contains("See hither.", Book(Build()), StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Proves", "DJ3013")]
    [InlineData(
        "bibliography.md",
        "the link bibliography.md leads to no page and no file of the site"
    )]
    [InlineData("../nothing/", "the link ../nothing/ leads to no page and no file of the site")]
    [InlineData("../../about/", "the link ../../about/ leads to no page and no file of the site")]
    [InlineData(
        "../../../about/",
        "the link ../../../about/ leads to no page and no file of the site"
    )]
    [InlineData("about/", "the link about/ leads to no page and no file of the site")]
    [InlineData(
        "../zh-Hans/about/",
        "the link ../zh-Hans/about/ leads to no page and no file of the site"
    )]
    [InlineData("../002/#2.7", "there is no segment 2.7 on the page to which the link leads")]
    [InlineData("", "the link has no address")]
    public void OneThatLeadsNowhereIsReportedAtItsPlace(string written, string message)
    {
        seeds.Write(
            "seeds/001/notes.en.md",
            $"## 1.1 北山\nOne.\n\nSee [a](../about/), [b]({written}).\n"
        );

        var report = Assert.Single(Pipeline.Check(seeds.Root, Templates).Diagnostics);
        Assert.Equal(
            ("DJ3013", message, 4, 21),
            (report.Code.Id, report.Message, report.From.Line, report.From.Column)
        );
    }

    private string Build()
    {
        var site = seeds.Full("site");
        var result = Pipeline.Build(seeds.Root, site, Templates, NoFonts);
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error);
        return site;
    }

    private void Verify(string site) =>
        Assert.DoesNotContain(
            Pipeline.Verify(seeds.Root, site, Templates, NoFonts).Diagnostics,
            d => d.Severity == Severity.Error
        );

    private static string Book(string site)
    {
        using var book = ZipFile.OpenRead(Path.Combine(site, "downloads/edition.epub"));
        return string.Concat(
            book.Entries.Where(e => e.Name.EndsWith(".xhtml", StringComparison.Ordinal))
                .Select(e =>
                {
                    using var reader = new StreamReader(e.Open());
                    return reader.ReadToEnd();
                })
        );
    }
}
