using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Metadata;
using Dianjiao.Render.Offline;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Templates;

namespace Dianjiao.Tests.Render.Metadata;

public sealed class MetadataTests
{
    private static readonly Lazy<Edition> Ordinary = new(Read);

    [Fact]
    public void AVolumeIsAChapterOfTheBookAndItsTranslationAWorkOfItsOwn()
    {
        var page = Page("001/index.html", Ordinary.Value);
        using var json = JsonDocument.Parse(
            page.QuerySelector("script[type='application/ld+json']")!.TextContent
        );
        var chapter = json.RootElement;
        Assert.Equal("https://schema.org", chapter.GetProperty("@context").GetString());
        Assert.Equal("Chapter", chapter.GetProperty("@type").GetString());
        Assert.Equal("石門志 卷一", chapter.GetProperty("name").GetString());
        Assert.Equal("1218/1223", chapter.GetProperty("temporalCoverage").GetString());
        Assert.Equal("石門志", chapter.GetProperty("isPartOf").GetProperty("name").GetString());
        var translation = chapter.GetProperty("workTranslation")[0];
        Assert.Equal("en", translation.GetProperty("inLanguage").GetString());
        Assert.Equal(
            "lzh-Hant",
            translation.GetProperty("translationOfWork").GetProperty("inLanguage").GetString()
        );
        Assert.False(chapter.TryGetProperty("url", out _));
    }

    [Fact]
    public void WithoutABaseUrlNoPageStatesAnAddress()
    {
        foreach (var file in Files(Ordinary.Value))
        {
            Assert.NotEqual("sitemap.xml", file.Path);
            if (file.Path.EndsWith(".html", StringComparison.Ordinal))
            {
                var page = Parse(file);
                Assert.Null(page.QuerySelector("link[rel=canonical], meta[property]"));
                Assert.Equal(
                    file.Path == "404.html" ? 0 : 1,
                    page.QuerySelectorAll("meta[name=description]").Length
                );
            }
        }
    }

    /// <summary>A description is as long as search engines show, in characters, of whatever plane they are.</summary>
    [Theory]
    [InlineData(1, false)]
    [InlineData(90, true)]
    [InlineData(200, true)]
    public void ADescriptionIsCutByCharacters(int length, bool isCut)
    {
        var title = string.Concat(Enumerable.Repeat("\U00020000", length));
        var edition = Ordinary.Value with
        {
            Settings = Ordinary.Value.Settings with { Title = title },
        };
        var written = Page("001/index.html", edition)
            .QuerySelector("meta[name=description]")!
            .GetAttribute("content")!;
        Assert.Equal(isCut, written.EndsWith('…'));
        Assert.True(
            written.EnumerateRunes().Count() is var count && (isCut ? count == 160 : count < 160)
        );
    }

    [Fact]
    public void WithOneEveryPageHasItsOwnAndTheSitemapListsThem()
    {
        var edition = Hosted();
        var files = Files(edition).ToList();
        var pages = files.Where(f =>
            f.Path.EndsWith(".html", StringComparison.Ordinal) && f.Path != "404.html"
        );
        var stated = pages
            .Select(f => Parse(f).QuerySelector("link[rel=canonical]")!.GetAttribute("href")!)
            .Order(StringComparer.Ordinal)
            .ToList();
        var map = XDocument.Parse(
            Encoding.UTF8.GetString(files.Single(f => f.Path == "sitemap.xml").Content.Span)
        );
        Assert.Equal("{http://www.sitemaps.org/schemas/sitemap/0.9}urlset", map.Root!.Name);
        Assert.Equal(
            stated,
            map.Descendants("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")
                .Select(e => e.Value)
                .Order(StringComparer.Ordinal)
        );
        Assert.Contains("https://example.org/xia/", stated);
        Assert.Contains("https://example.org/xia/001/index.html", stated);
        var page = Page("001/index.html", edition);
        foreach (var property in new[] { "og:title", "og:type", "og:url", "og:image" })
        {
            Assert.NotEmpty(
                page.QuerySelector($"meta[property='{property}']")!.GetAttribute("content")!
            );
        }
    }

    [Fact]
    public void EachPageNamesItsLikeInTheOtherLanguageAndSoDoesTheSitemap()
    {
        var edition = Hosted();
        var files = Files(edition).ToList();
        (string, string)[] expected =
        [
            ("en", "https://example.org/xia/001/index.html"),
            ("zh-Hant", "https://example.org/xia/zh-Hant/001/index.html"),
        ];
        foreach (var path in new[] { "001/index.html", "zh-Hant/001/index.html" })
        {
            var page = Parse(files.Single(f => f.Path == path));
            Assert.Equal(
                expected.Append(("x-default", expected[0].Item2)),
                page.QuerySelectorAll("link[rel=alternate]")
                    .Select(l => (l.GetAttribute("hreflang")!, l.GetAttribute("href")!))
            );
            Assert.Equal(
                $"https://example.org/xia/{path}",
                page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")
            );
        }

        var chinese = Parse(files.Single(f => f.Path == "zh-Hant/index.html"));
        Assert.Equal("zh-Hant", chinese.DocumentElement.GetAttribute("lang"));
        Assert.Equal("zh_TW", Content(chinese, "og:locale"));
        Assert.Equal("en_US", Content(chinese, "og:locale:alternate"));
        Assert.Equal("https://example.org/xia/assets/card.png", Content(chinese, "og:image"));
        var map = XDocument.Parse(
            Encoding.UTF8.GetString(files.Single(f => f.Path == "sitemap.xml").Content.Span)
        );
        var links = map.Descendants("{http://www.w3.org/1999/xhtml}link").ToList();
        Assert.Equal(2 * map.Root!.Elements().Count(), links.Count);
        var volume = map.Root.Elements().Single(u => u.Value == expected[1].Item2);
        Assert.Equal(
            expected,
            volume
                .Elements("{http://www.w3.org/1999/xhtml}link")
                .Select(l => (l.Attribute("hreflang")!.Value, l.Attribute("href")!.Value))
        );
    }

    [Fact]
    public void OneLanguageHasNoAlternates()
    {
        var hosted = Hosted();
        var edition = hosted with { Settings = hosted.Settings with { Interface = ["en"] } };
        foreach (var file in Files(edition).Where(f => f.Path.EndsWith('l')))
        {
            Assert.DoesNotContain(
                "rel=\"alternate\"",
                Encoding.UTF8.GetString(file.Content.Span),
                StringComparison.Ordinal
            );
            Assert.DoesNotContain("zh-Hant/", file.Path, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void WhatCouldCloseTheScriptElementIsEscaped()
    {
        var edition = Ordinary.Value with
        {
            Settings = Ordinary.Value.Settings with { Title = "</script><b>書" },
        };
        var script = Page("index.html", edition)
            .QuerySelector("script[type='application/ld+json']")!;
        using var json = JsonDocument.Parse(script.TextContent);
        Assert.Equal("</script><b>書", json.RootElement.GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/")]
    [InlineData("CC-BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/")]
    [InlineData("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/")]
    [InlineData("https://example.org/licence", "https://example.org/licence")]
    [InlineData("All rights reserved", "All rights reserved")]
    public void ALicenceIsNamedByItsAddressWhereThatIsKnown(string licence, string expected)
    {
        var edition = Ordinary.Value with
        {
            Settings = Ordinary.Value.Settings with { Licence = licence },
        };
        Assert.Equal(
            expected,
            Page("index.html", edition)
                .QuerySelector("meta[name='DCTERMS.license']")!
                .GetAttribute("content")
        );
    }

    private static Edition Hosted() =>
        Ordinary.Value with
        {
            Settings = Ordinary.Value.Settings with { BaseUrl = "https://example.org/xia" },
        };

    private static string? Content(IDocument page, string property) =>
        page.QuerySelector($"meta[property='{property}']")!.GetAttribute("content");

    private static IDocument Page(string path, Edition edition) =>
        Parse(Files(edition).First(f => f.Path == path));

    private static IDocument Parse(OutputFile file) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Content.Span));

    private static IEnumerable<OutputFile> Files(Edition edition)
    {
        var inventory = new SiteInventory();
        var theme = Theme.Read(Path.Combine(Repository.Root, "templates"));
        var pages = PageRenderer.Create(
            TemplateSet.Parse(theme, new DiagnosticBag()),
            FontSheets.None
        )!;
        IRenderer[] renderers =
        [
            pages,
            .. edition.Settings.Interface.Skip(1).Select(pages.In),
            new SitemapRenderer(inventory),
        ];
        return renderers.SelectMany(r => r.Render(edition)).Select(inventory.Pass);
    }

    private static Edition Read()
    {
        var diagnostics = new DiagnosticBag();
        return EditionBuilder.Build(
            EditionReader.Read(Repository.Specimen, diagnostics)!,
            diagnostics
        );
    }
}
