using System.Collections.Immutable;
using Dianjiao.Render.Fonts;

namespace Dianjiao.Tests.Render.Epub;

/// <summary>An edition may put templates and a style sheet in the place of the book's, and is told what is wrong with them.</summary>
public sealed class BookTemplateTests
{
    private static readonly string Templates = Repository.Path("templates");

    private static readonly (string, string)[] Edition =
    [
        ("seeds/edition.yml", "title: 北山志\nlanguage: en\noutputs: [epub]\n"),
        ("seeds/001/text.txt", "嘉定十一年春二月，築城於北山。\n北山當水陸之衝，久無守備。\n"),
        ("seeds/001/notes.en.md", "## 1.1 北山\nA ridge. So they say.\n"),
        (
            "seeds/001/apparatus.yml",
            "- { emend: 1.2, lemma: 守備, reading: 守僃, reason: A variant of it. }\n"
        ),
    ];

    [Fact]
    public void AnotherHeadingOfAChapterIsInTheBook()
    {
        var book = Built(
            "epub/chapter.html",
            Changed(
                "epub/chapter.html",
                "<h2 class=\"year\">",
                "<h2 class=\"year\">Of the year <br>& reign "
            )
        );
        var heading = book.Elements("class", "year").Single();
        Assert.StartsWith(
            "Of the year & reign 嘉定十一年",
            heading.Value,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void RulesOfItsOwnStandBetweenWhatTheSettingsSay()
    {
        var book = Built(
            "epub/style.css",
            "p { margin: 0 }\n",
            (
                "seeds/edition.yml",
                "title: 北山志\noutputs: [epub]\ncolours: { red: { light: \"#1d4f7a\" } }\n"
            )
        );
        var sheet = book.Text("style.css");
        Assert.StartsWith("[lang=", sheet, StringComparison.Ordinal);
        Assert.EndsWith(
            "; }\np { margin: 0 }\na, h2.year { color: #1d4f7a; }\n",
            sheet,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void AnotherCoverIsDrawn()
    {
        var drawing = Built(
                "epub/cover.svg",
                Changed("epub/cover.svg", "<g stroke=", "<circle r=\"9\"><g stroke=")
            )
            .Text("cover.svg");
        Assert.Contains("<circle r=\"9\">", drawing, StringComparison.Ordinal);
        Assert.Contains("</circle>", drawing, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("epub/chapter.html", "<p>\n{{ labl }}", 2, 4, "there is no labl here")]
    [InlineData("epub/parts/entry.html", "{{ $1.glos }}", 1, 7, "there is no member glos here")]
    [InlineData("epub/cover.svg", "<svg>{{ if }}</svg>", 1, 12, "")]
    // Where the edition does not lead.
    [InlineData(
        "epub/volume.html",
        "<h1>{{ title }}</h1>{{ if label_translated != '' }}{{ site.titel }}{{ end }}",
        1,
        60,
        "there is no member titel here"
    )]
    public void AFaultIsToldWithItsPlace(
        string template,
        string text,
        int line,
        int column,
        string message
    )
    {
        var fault = Checked(template, text).First(d => d.Severity == Severity.Error);
        Assert.Equal(
            ($"templates/{template}", "DJ6001", line, column),
            (fault.Path, fault.Code.Id, fault.From.Line, fault.From.Column)
        );
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "epub/chapter.html",
        "{{~ for one in series }}{{ include 'epub/parts/series.html' one }}{{ end ~}}",
        "volume-1-1.xhtml",
        "the id"
    )]
    [InlineData("epub/parts/entry.html", "{{ $e.gloss }}", "volume-1-1.xhtml", "the first line")]
    [InlineData("epub/parts/segment.html", "{{ $s.reading }}", "volume-1-1.xhtml", "the text")]
    [InlineData(
        "epub/title.html",
        "<h1><span lang=\"{{ site.text_language }}\">{{ title }}</span></h1>",
        "title.xhtml",
        "the title"
    )]
    [InlineData(
        "epub/contents.html",
        "{{ include 'epub/parts/contents.html' volume }}",
        "nav.xhtml",
        "the way to a place of the text"
    )]
    [InlineData("epub/cover.svg", "{{ line.words }}", "cover.svg", "a character of the title slip")]
    public void WhatATemplateDropsIsFound(string template, string part, string page, string what)
    {
        var found = Checked(template, Changed(template, part, ""));
        var report = found.First(d => d.Code == Codes.PageLacks);
        Assert.Equal($"templates/{template}", Replaced(report.Path, template));
        Assert.Contains(
            $"the page {page} of downloads/edition.epub does not show {what}",
            report.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void WhatIsNoTextOfTheBookIsNotRead()
    {
        var found = Checked("epub/notes.css", "p { margin: 0 }");
        var unknown = Assert.Single(found, d => d.Code == Codes.UnknownFile);
        Assert.Equal("templates/epub/notes.css", unknown.Path);
    }

    // The page's template is named; what it includes may be at fault.
    private static string Replaced(string path, string template) =>
        template.Contains("/parts/", StringComparison.Ordinal)
        && path == "templates/epub/chapter.html"
            ? $"templates/{template}"
            : path;

    private static ImmutableArray<Diagnostic> Checked(string template, string text)
    {
        using var seeds = new SeedFolder([.. Edition, ($"templates/{template}", text)]);
        return Pipeline.Check(seeds.Root, Templates).Diagnostics;
    }

    private static EpubFile Built(string template, string text, params (string, string)[] further)
    {
        using var seeds = new SeedFolder([.. Edition, .. further, ($"templates/{template}", text)]);
        var site = seeds.Full("site");
        var result = Pipeline.Build(seeds.Root, site, Templates, new FontSettings([], null, 1));
        Assert.Empty(
            result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Message)
        );
        return EpubFile.Of(File.ReadAllBytes(Path.Combine(site, "downloads/edition.epub")));
    }

    private static string Changed(string template, string from, string to)
    {
        var text = File.ReadAllText(Path.Combine(Templates, template));
        Assert.Contains(from, text, StringComparison.Ordinal);
        return text.Replace(from, to, StringComparison.Ordinal);
    }
}
