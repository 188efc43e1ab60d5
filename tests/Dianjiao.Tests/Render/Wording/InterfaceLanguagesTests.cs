using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Search;
using Dianjiao.Render.Templates;

namespace Dianjiao.Tests.Render.Wording;

/// <summary>The languages of an edition's interface, from its files to its pages.</summary>
public sealed class InterfaceLanguagesTests
{
    private const string Text =
        "嘉定十一年春二月，築城於北山。\n北山當水陸之衝，久無守備，民苦盜劫。\n";
    private const string Simplified =
        "嘉定十一年春二月，筑城于北山。\n北山当水陆之冲，久无守备，民苦盗劫。\n";

    [Fact]
    public void AWordOfTheEditionStandsInThePlaceOfTheProgramsOwn()
    {
        using var seeds = new SeedFolder(
            ("seeds/001/text.txt", Text),
            (
                "templates/wording/en.yml",
                "pages:\n  volumes: Parts & <pieces>\nindexes:\n  strokes: \"{number} st.\"\n"
            )
        );
        var pages = Pages(seeds, out var faults);
        Assert.Empty(faults);
        Assert.Contains(
            "<h2>Parts &amp; &lt;pieces&gt;</h2>",
            pages["index.html"],
            StringComparison.Ordinal
        );
        Assert.Contains(">Skip to the text<", pages["index.html"], StringComparison.Ordinal);
        Assert.Contains("<h2>卷目</h2>", pages["zh-Hant/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void AnEditionBringsALanguage()
    {
        using var seeds = new SeedFolder(
            ("seeds/001/text.txt", Text),
            (
                "seeds/edition.yml",
                "interface: [zh-Hans, fr, en]\nbase-url: https://example.org/e\n"
            ),
            (
                "templates/wording/fr.yml",
                "language:\n  own-name: Français\n  locale: fr_FR\n  chinese: false\npages:\n  volumes: Volumes du texte\n  not-found-lead: Adresse inconnue.\nsearch:\n  found:\n    one: \"{count} passage trouvé\"\n    other: \"{count} passages trouvés\"\n"
            )
        );
        var pages = Pages(seeds, out var faults);
        var french = pages["fr/index.html"];
        Assert.Contains("<html lang=\"fr\"", french, StringComparison.Ordinal);
        Assert.Contains("<h2>Volumes du texte</h2>", french, StringComparison.Ordinal);
        // What it lacks is in the edition's first language, and said.
        Assert.Contains(">跳到正文<", french, StringComparison.Ordinal);
        Assert.All(
            faults,
            f => Assert.Equal(("templates/wording/fr.yml", Codes.WordMissing), (f.Path, f.Code))
        );
        Assert.Contains(
            faults,
            f => f.Message.Contains("pages.skip-to-text", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            faults,
            f => f.Message.Contains("pages.volumes,", StringComparison.Ordinal)
        );
        // Each page names its like in both others.
        Assert.Contains("hreflang=\"en\">English</a>", french, StringComparison.Ordinal);
        Assert.Contains("hreflang=\"zh-Hans\">简体中文</a>", french, StringComparison.Ordinal);
        Assert.Contains(
            "<meta property=\"og:locale\" content=\"fr_FR\">",
            french,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "hreflang=\"fr\" href=\"https://example.org/e/fr/index.html\"",
            pages["index.html"],
            StringComparison.Ordinal
        );
        Assert.Contains("<div lang=\"fr\"", pages["404.html"], StringComparison.Ordinal);
        Assert.Contains("Adresse inconnue.", pages["404.html"], StringComparison.Ordinal);
        Assert.Contains(
            "data-one=\"{0} passage trouvé\" data-many=\"{0} passages trouvés\" data-so-far",
            pages["fr/search/index.html"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ASearchPageHasTheFormsThatItsLanguageHas()
    {
        using var seeds = new SeedFolder(
            ("seeds/001/text.txt", Text),
            ("seeds/edition.yml", "interface: [en, ru]\n"),
            (
                "templates/wording/ru.yml",
                "search:\n  found: {one: \"{count} место\", few: \"{count} места\", many: \"{count} мест\", other: \"{count} места\"}\n"
            )
        );
        Assert.Contains(
            "data-further=\"few {0} места\nmany {0} мест\"",
            Pages(seeds, out _)["ru/search/index.html"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ASimplifiedTextHasASimplifiedInterface()
    {
        using var seeds = new SeedFolder(
            ("seeds/001/text.txt", Simplified),
            ("seeds/edition.yml", "text-language: lzh-Hans\n")
        );
        var pages = Pages(seeds, out var faults);
        Assert.Empty(faults);
        Assert.DoesNotContain(pages.Keys, p => p.StartsWith("zh-Hant", StringComparison.Ordinal));
        var chinese = pages["zh-Hans/001/index.html"];
        Assert.Contains("<html lang=\"zh-Hans\"", chinese, StringComparison.Ordinal);
        Assert.Contains("<span lang=\"zh-Hans\">标点</span>", chinese, StringComparison.Ordinal);
        Assert.DoesNotContain("zh-Hant", chinese, StringComparison.Ordinal);
        // Titles beside the English ones are in the characters of the text.
        Assert.Contains(
            "<span class=\"translated\" lang=\"zh-Hans\">校勘记</span>",
            pages["index.html"],
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("interface: [en, fr]\n", "DJ6030", 1, 12)]
    [InlineData("title: 書\nlanguage: xx\n", "DJ6030", 2, 11)]
    [InlineData("interface: [en, 'a b']\n", "DJ2004", 1, 12)]
    public void ALanguageWithoutWordsIsRefused(string settings, string code, int line, int column)
    {
        var loaded = Loaded.Of(Text, ("seeds/edition.yml", settings));
        var fault = Assert.Single(loaded.Diagnostics);
        Assert.Equal((code, line, column), (fault.Code.Id, fault.From.Line, fault.From.Column));
    }

    [Fact]
    public void AVolumeCannotHaveTheNameOfALanguage()
    {
        using var seeds = new SeedFolder(
            ("seeds/fr/text.txt", Text),
            ("seeds/edition.yml", "interface: [en, fr]\n"),
            ("templates/wording/fr.yml", "pages:\n  volumes: Volumes\n")
        );
        Assert.Contains(
            Loaded.From(seeds.Root).Diagnostics,
            d => d.Code == Codes.ReservedName && d.Path == "seeds/fr"
        );
    }

    private static Dictionary<string, string> Pages(
        SeedFolder seeds,
        out IReadOnlyList<Diagnostic> faults
    )
    {
        var diagnostics = new DiagnosticBag();
        var edition = EditionBuilder.Build(
            EditionReader.Read(seeds.Root, diagnostics)!,
            diagnostics
        );
        var theme = EditionTheme.Read(seeds.Root, WordFiles.Theme, diagnostics);
        theme = theme with { Wordings = theme.Wordings.For(edition, diagnostics) };
        var templates = TemplateSet.Parse(theme, diagnostics);
        var pages = PageRenderer.Create(templates, FontSheets.None)!;
        var search = SearchRenderer.Create(templates, FontSheets.None)!;
        var files = edition
            .Settings.Interface.SelectMany((l, i) => (i == 0 ? pages : pages.In(l)).Render(edition))
            .Concat(search.Rehearse(edition))
            .Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(f => f.Path, f => System.Text.Encoding.UTF8.GetString(f.Content.Span));
        faults = diagnostics.ToSorted();
        return files;
    }
}
