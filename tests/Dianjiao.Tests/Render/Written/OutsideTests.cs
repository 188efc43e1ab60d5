using AngleSharp.Html.Parser;
using Dianjiao.Render.Fonts;
using Dianjiao.Tests.Render.Epub;

namespace Dianjiao.Tests.Render.Written;

/// <summary>Nothing is loaded from outside without the editor's setting, and pages show what they were given, whatever is made.</summary>
public sealed class OutsideTests
{
    private const string Picture = "https://images.example.org/a%20map.png";

    private static readonly string Templates = Repository.Path("templates");

    private static readonly (string, string) Text = (
        "seeds/001/text.txt",
        "嘉定十一年春二月，築城於北山。\n北山當水陸之衝，久無守備，民苦盜劫。\n"
    );

    private static string Program(string template) =>
        File.ReadAllText(Path.Combine(Templates, template));

    [Theory]
    [InlineData("seeds/001/notes.en.md", "## 1.1 北山\nSee ![the *map*](URL).\n", 2, 18)]
    [InlineData("seeds/001/translation.en.md", "## 1.1\nHe ![the map](URL) built.\n", 2, 15)]
    [InlineData("seeds/pages/a.md", "---\ntitle: A\n---\n\nThe ![map](URL).\n", 5, 12)]
    [InlineData(
        "seeds/001/apparatus.yml",
        "- { emend: 1.1, lemma: 築, reading: 筑, reason: \"See ![map](URL)\" }\n",
        1,
        59
    )]
    [InlineData(
        "seeds/001/parallels.yml",
        "- at: 1.1\n  work: 金史\n  quotation: 築\n  agreement: agrees\n  note: \"![map](URL)\"\n",
        5,
        17
    )]
    public void APictureFromOutsideIsALinkAndAWarning(
        string path,
        string content,
        int line,
        int column
    )
    {
        using var seeds = new SeedFolder(
            Text,
            (path, content.Replace("URL", Picture, StringComparison.Ordinal))
        );
        var report = Assert.Single(
            Loaded.From(seeds.Root).Diagnostics,
            d => d.Code == Codes.OutsidePicture
        );
        Assert.Equal((path, line, column), (report.Path, report.From.Line, report.From.Column));
        Assert.Contains("load-from", report.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pages")]
    [InlineData("print")]
    [InlineData("epub")]
    [InlineData("pages, print, epub, search, json, text")]
    public void ItIsReportedWhateverIsMade(string outputs)
    {
        using var seeds = Edition($"outputs: [{outputs}]\n");
        Assert.Equal(["DJ6020"], Loaded.From(seeds.Root).Codes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("load-from: [https://images.example.org/]\n")]
    public void TheSiteIsBuiltAndVerifiedEitherWay(string settings)
    {
        using var seeds = Edition(settings + "outputs: [pages, epub, print]\n");
        var site = seeds.Full("site");
        var fonts = FontSettings.Default() with { Folders = [] };
        var built = Pipeline.Build(seeds.Root, site, Templates, fonts);
        Assert.DoesNotContain(built.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(
            settings.Length == 0,
            built.Diagnostics.Any(d => d.Code == Codes.OutsidePicture)
        );
        var verified = Pipeline.Verify(seeds.Root, site, Templates, fonts);
        Assert.Empty(
            verified.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Message)
        );

        var pages = new HtmlParser().ParseDocument(
            File.ReadAllText(Path.Combine(site, "zh-Hant/001/index.html"))
        );
        var note = pages.QuerySelector("aside[data-kind=note]")!;
        if (settings.Length == 0)
        {
            Assert.Null(note.QuerySelector("img"));
            Assert.Equal(Picture, note.QuerySelector(".body a[href^=http]")!.GetAttribute("href"));
        }
        else
        {
            Assert.Equal(Picture, note.QuerySelector("img")!.GetAttribute("src"));
            Assert.Equal("the map", note.QuerySelector("img")!.GetAttribute("alt"));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("load-from: [https://images.example.org/]\n")]
    public void ABookHoldsNoPictureFromOutside(string settings)
    {
        using var seeds = Edition(settings);
        var book = EpubFile.Of(Loaded.From(seeds.Root).Edition!);
        var elements = book.Pages.SelectMany(p => p.Document.Descendants()).ToList();
        Assert.DoesNotContain(
            elements,
            e => e.Attributes().Any(a => a.Name.LocalName == "src" && a.Value.Contains(':'))
        );
        Assert.Contains(
            elements,
            e =>
                e.Name.LocalName == "a"
                && e.Attribute("href")!.Value == Picture
                && e.Value == "the map"
        );
    }

    [Fact]
    public void APictureOfTheSiteIsTheSameFileOnEveryPage()
    {
        using var seeds = new SeedFolder(
            Text,
            ("templates/assets/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            ("seeds/001/notes.en.md", "## 1.1 北山\nOne. ![the map](../assets/map.svg)\n"),
            ("seeds/pages/a.md", "![the map](../assets/map.svg)\n")
        );
        var site = seeds.Full("site");
        var fonts = FontSettings.Default() with { Folders = [] };
        Assert.Empty(
            Pipeline
                .Build(seeds.Root, site, Templates, fonts)
                .Diagnostics.Where(d => d.Severity == Severity.Error)
        );
        Assert.Empty(
            Pipeline
                .Verify(seeds.Root, site, Templates, fonts)
                .Diagnostics.Where(d => d.Severity == Severity.Error)
                .Select(d => d.Message)
        );
        Assert.Contains(
            "src=\"../assets/map.svg\"",
            File.ReadAllText(Path.Combine(site, "001/index.html")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "src=\"../../assets/map.svg\"",
            File.ReadAllText(Path.Combine(site, "zh-Hant/001/index.html")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "src=\"../../assets/map.svg\"",
            File.ReadAllText(Path.Combine(site, "zh-Hant/a/index.html")),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "src=\"../assets/map.svg\"",
            File.ReadAllText(Path.Combine(site, "print/index.html")),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [Trait("Proves", "DJ6022")]
    [InlineData("templates/parts/footer.html", "<p>\n <img src=\"https://x.org/a.png\">", 2, 12)]
    [InlineData("templates/parts/footer.html", "<script src='//x.org/a.js'></script>", 1, 14)]
    [InlineData("templates/assets/own.css", "/* own */\n@import 'https://x.org/a.css';", 2, 10)]
    [InlineData(
        "templates/assets/style.css",
        "p {\n  background: url(https://x.org/a.png) }",
        2,
        19
    )]
    [InlineData("templates/epub/parts/head.html", "<script src='//x.org/a.js'></script>", 1, 14)]
    [InlineData("templates/epub/style.css", "p { background: url(https://x.org/a.png) }", 1, 21)]
    [InlineData(
        "templates/assets/own.svg",
        "<svg><image href='https://x.org/a.png'/></svg>",
        1,
        19
    )]
    public void WhatATemplateLoadsFromOutsideIsAnErrorAtItsPlace(
        string path,
        string content,
        int line,
        int column
    )
    {
        using var seeds = new SeedFolder(Text, (path, content));
        var report = Assert.Single(
            Loaded.From(seeds.Root).Diagnostics,
            d => d.Code == Codes.OutsideLoad
        );
        Assert.Equal((path, line, column), (report.Path, report.From.Line, report.From.Column));
        seeds.Write("seeds/edition.yml", "load-from: [https://x.org]\n");
        Assert.DoesNotContain(
            Loaded.From(seeds.Root).Diagnostics,
            d => d.Code == Codes.OutsideLoad
        );
    }

    /// <summary>Words that lie within others, and signs for what has no shape, are no lack of the program's own pages.</summary>
    [Theory]
    [InlineData("editor: D. Ritter\nwitnesses:\n  - { siglum: D, name: A print }\n")]
    [InlineData("editor: 王某\nwitnesses:\n  - { siglum: 王, name: 王本 }\n")]
    [InlineData("title: 志\nwitnesses:\n  - { siglum: D, name: A print, note: Has only 卷一. }\n")]
    [InlineData("title: 志\ntitle-translated: \"Annals \\uE406\"\n")]
    [InlineData(
        "title: 志\neditor: \"A \\uE406 b\"\nwitnesses:\n  - { siglum: D, name: \"A \\uE406\" }\n"
    )]
    public void WhatIsThereIsFound(string settings)
    {
        using var seeds = new SeedFolder(
            Text,
            ("seeds/edition.yml", settings),
            ("seeds/001/notes.en.md", "## 1.1 築城於北山\n[北山](https://example.org/)\n"),
            ("templates/404.html", Program("404.html"))
        );
        Assert.DoesNotContain(Loaded.From(seeds.Root).Diagnostics, d => d.Code == Codes.PageLacks);
    }

    [Fact]
    public void LettersMayBePutBesideWhatWasGiven()
    {
        using var seeds = new SeedFolder(
            Text,
            ("seeds/pages/a.md", "---\ntitle: Source\n---\n\nWords\n"),
            (
                "templates/page.html",
                Program("page.html")
                    .Replace(
                        "{{ title | html.escape }}</h1>",
                        "{{ title | html.escape }}s</h1>",
                        StringComparison.Ordinal
                    )
            )
        );
        Assert.DoesNotContain(Loaded.From(seeds.Root).Diagnostics, d => d.Code == Codes.PageLacks);
    }

    [Fact]
    public void WhatAPageLacksIsNamedInItsWords()
    {
        using var seeds = new SeedFolder(
            Text,
            (
                "seeds/pages/a.md",
                "---\ntitle: A\n---\n\n- One [hill](https://example.org/).\n- Two hills.\n"
            ),
            ("templates/page.html", "<main>{{ title | html.escape }}</main>")
        );
        Assert.EndsWith(
            "does not show the content: One hill . Two hills.",
            Loaded.From(seeds.Root).Diagnostics.First(d => d.Code == Codes.PageLacks).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [Trait("Proves", "DJ5004")]
    [InlineData("page.html", "<main>{{ title | html.escape }}</main>", "pages", "a/index.html")]
    [InlineData("404.html", "<p></p>", "pages", "404.html")]
    [InlineData("index.html", "<p></p>", "pages", "index.html")]
    [InlineData(
        "print.html",
        "{{ include 'parts/print-title.html' }}",
        "print",
        "print/index.html"
    )]
    [InlineData(
        "print.html",
        "{{ include 'parts/print-title.html' }}",
        "pages, print",
        "print/index.html"
    )]
    [InlineData("search.html", "<p></p>", "search", "search/index.html")]
    [InlineData("search.html", "<p></p>", "search, epub", "search/index.html")]
    public void APageThatLacksWhatItWasGivenIsAnError(
        string template,
        string content,
        string outputs,
        string page
    )
    {
        using var seeds = new SeedFolder(
            Text,
            ("seeds/edition.yml", $"outputs: [{outputs}]\n"),
            ("seeds/pages/a.md", "---\ntitle: A\n---\n\nSome words.\n"),
            ($"templates/{template}", content)
        );
        var report = Loaded.From(seeds.Root).Diagnostics.First(d => d.Code == Codes.PageLacks);
        Assert.Equal($"templates/{template}", report.Path);
        Assert.Contains(
            $"the page {page} does not show ",
            report.Message,
            StringComparison.Ordinal
        );
        var built = Pipeline.Build(
            seeds.Root,
            seeds.Full("site"),
            Templates,
            FontSettings.Default() with
            {
                Folders = [],
            }
        );
        Assert.Contains(built.Diagnostics, d => d.Code == Codes.PageLacks);
        Assert.False(Directory.Exists(seeds.Full("site")));
    }

    private static SeedFolder Edition(string settings) =>
        new(
            ("seeds/edition.yml", settings),
            Text,
            (
                "seeds/001/notes.en.md",
                $"## 1.1 北山\nA hill. See ![the map]({Picture}), and ![]({Picture}).\n"
            )
        );
}
