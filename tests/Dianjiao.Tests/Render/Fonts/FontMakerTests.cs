using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Dianjiao.Model;
using Dianjiao.Render;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Search;
using Dianjiao.Render.Templates;

namespace Dianjiao.Tests.Render.Fonts;

public sealed partial class FontMakerTests
{
    private const string Text = "夏光定八年春二月，取米脂。\n夏人取之。\n〈按：此事可疑。〉\n";

    // Without a cache, and packed loosely: the tests are about what is made.
    private static readonly FontSettings Quick = FontSettings.Default() with
    {
        CacheFolder = null,
        Quality = 1,
    };

    private readonly DiagnosticBag diagnostics = new();

    [FontFact]
    public void EveryVoiceHasItsFontAndItsCharacters()
    {
        var fonts = Make(Text);
        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal("assets/fonts.css", Assert.Single(fonts.Stylesheets));
        Assert.Equal(
            [
                FontVoice.Song,
                FontVoice.SongBold,
                FontVoice.Kai,
                FontVoice.Roman,
                FontVoice.RomanItalic,
            ],
            fonts.Fonts.Select(f => f.Wish.Voice)
        );
        Assert.Contains('脂', Characters(fonts, FontVoice.SongBold));
        Assert.DoesNotContain('疑', Characters(fonts, FontVoice.SongBold));
        Assert.Contains('疑', Characters(fonts, FontVoice.Kai));
        Assert.DoesNotContain('脂', Characters(fonts, FontVoice.Kai));
        Assert.Contains('疑', Characters(fonts, FontVoice.Song));
        Assert.Contains('ǖ', Characters(fonts, FontVoice.RomanItalic));
        Assert.InRange(fonts.LargestPage, 1, FontMaker.Budget);
    }

    [FontFact]
    public void TheStyleSheetNamesFilesThatAreThere()
    {
        var fonts = Make(Text);
        var css = Content(fonts, "assets/fonts.css");
        foreach (var family in new[] { "Dianjiao Song", "Dianjiao Kai", "Dianjiao Roman" })
        {
            Assert.Contains($"\"{family}\"", css);
        }

        var named = Address().Matches(css).Select(m => $"assets/{m.Groups[1].Value}").ToHashSet();
        Assert.NotEmpty(named);
        Assert.Equal(
            named.Order(StringComparer.Ordinal),
            fonts
                .Files.Select(f => f.Path)
                .Where(p => p.EndsWith(".woff2", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );
        Assert.DoesNotContain(Path.GetTempPath(), css);
        Assert.DoesNotContain("/usr/", css);
    }

    /// <summary>One code point has other shapes in other regions, and 。 another place in its square.</summary>
    [FontFact]
    public void ShapesAreThoseOfTheTextsRegion()
    {
        Assert.Equal(["Noto Serif CJK TC", "AR PL UKai TW"], Families("lzh-Hant"));
        Assert.Equal(["Noto Serif CJK SC", "AR PL UKai CN"], Families("lzh-Hans"));
        Assert.Equal(["Noto Serif CJK SC", "AR PL UKai CN"], Families("zh-CN"));

        IEnumerable<string> Families(string language)
        {
            var edition = Edition(Text);
            edition = edition with { Settings = edition.Settings with { TextLanguage = language } };
            return FontMaker
                .Make(edition, Theme.Empty, [], Quick, diagnostics)
                .Fonts.Where(f =>
                    f.Wish.Voice is FontVoice.Song or FontVoice.SongBold or FontVoice.Kai
                )
                .Select(f => f.Face.Family)
                .Distinct();
        }
    }

    /// <summary>The Kai face has them in the middle whatever the region; the last rule of a family is asked first.</summary>
    [FontFact]
    public void StopsOfASimplifiedCommentaryAreThoseOfSong()
    {
        var edition = Edition(Text);
        string Last(string language)
        {
            var fonts = FontMaker.Make(
                edition with
                {
                    Settings = edition.Settings with { TextLanguage = language },
                },
                Theme.Empty,
                [],
                Quick,
                diagnostics
            );
            return Content(fonts, "assets/fonts.css")
                .Split('\n')
                .Last(l => l.Contains("\"Dianjiao Kai\"", StringComparison.Ordinal));
        }

        Assert.Contains("fonts/song-", Last("lzh-Hans"));
        Assert.Contains("U+3001-3002", Last("lzh-Hans"));
        Assert.Contains("fonts/kai-", Last("lzh-Hant"));
    }

    [FontFact]
    public void LicencesAreBesideTheFontsAndInThem()
    {
        var fonts = Make(Text);
        var licences = Content(fonts, "assets/fonts/LICENCE.txt");
        Assert.Contains("Noto Serif CJK TC", licences);
        Assert.Contains("EB Garamond", licences);
        Assert.Contains("SIL OPEN FONT LICENSE", licences);
        Assert.Contains("ARPHIC PUBLIC LICENSE", licences);
        Assert.DoesNotContain("/usr/", licences);
        var kai = fonts.Fonts.Single(f => f.Wish.Voice == FontVoice.Kai);
        Assert.Contains("Changed by Dianjiao", Woff2Reader.Metadata(kai.Content.ToArray()));
    }

    [FontFact]
    public void TwoRunsGiveTheSameBytes()
    {
        // One edition, whose title is the random name of its folder.
        var edition = Edition(Text);
        var first = FontMaker.Make(edition, Theme.Empty, [], Quick, diagnostics);
        var second = FontMaker.Make(edition, Theme.Empty, [], Quick, diagnostics);
        Assert.Equal(first.Files.Select(f => f.Path), second.Files.Select(f => f.Path));
        Assert.All(
            first.Files.Zip(second.Files),
            pair => Assert.True(pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span))
        );
    }

    [FontFact]
    public void TheSecondBuildTakesItsFontsFromTheCacheAndRebuildsWhatIsDamaged()
    {
        var folder = Directory.CreateTempSubdirectory("dianjiao-").FullName;
        try
        {
            var edition = Edition(Text);
            var settings = Quick with { CacheFolder = folder };
            var first = FontMaker.Make(edition, Theme.Empty, [], settings, diagnostics);
            var kept = Directory.GetFiles(Path.Combine(folder, "fonts"));
            Assert.Equal(first.Fonts.Length, kept.Length);
            File.WriteAllText(kept[0], "damaged");
            var before = File.GetLastWriteTimeUtc(kept[1]);
            var second = FontMaker.Make(edition, Theme.Empty, [], settings, diagnostics);
            Assert.Equal(first.Fonts.Select(f => f.Name), second.Fonts.Select(f => f.Name));
            Assert.True(new FileInfo(kept[0]).Length > 100);
            Assert.Equal(before, File.GetLastWriteTimeUtc(kept[1]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [FontFact]
    [Trait("Proves", "DJ6005")]
    public void ACharacterWithoutAGlyphIsAnErrorAtItsFirstPlace()
    {
        var fonts = Make("夏光定八年春二月，取米脂。\n夏人𲎯取𲎯之。\n");
        var error = Assert.Single(diagnostics.ToSorted());
        Assert.Equal("DJ6005", error.Code.Id);
        Assert.Equal(Severity.Error, error.Severity);
        Assert.Contains("U+323AF", error.Message);
        Assert.Contains("1.2", error.Message);
        Assert.Equal((2, 3), (error.From.Line, error.From.Column));
        Assert.Equal("seeds/001/text.txt", error.Path);
        Assert.NotEmpty(fonts.Fonts);
    }

    [FontFact]
    public void OneInFrontMatterIsReportedInItsFile()
    {
        var file = SourceFile.FromText("seeds/pages/introduction.md", "Of the graph 𲎯.");
        FontMaker.Make(Edition(Text), Theme.Empty, [file], Quick, diagnostics);
        var error = Assert.Single(diagnostics.ToSorted());
        Assert.Equal((file.Path, 14), (error.Path, error.From.Column));
    }

    [FontFact]
    public void WhatIsShownAsAGetaNeedsNoGlyph()
    {
        Make("夏光定八年春二月，取\uE123米脂。\n夏人\uFFFD取\U000F0001之\u200B。\n");
        Assert.Empty(diagnostics.ToSorted());
    }

    [FontFact]
    public void WithoutEveryCharacterOfTheCommentariesKaiIsLeftOut()
    {
        var lacking = CodePoints.ToText([FirstLackedByKai()]);
        var fonts = Make(Text.Replace("可疑", lacking, StringComparison.Ordinal));
        Assert.Empty(diagnostics.ToSorted());
        Assert.DoesNotContain(fonts.Fonts, f => f.Wish.Voice == FontVoice.Kai);
        Assert.Contains(fonts.Summary, line => line.Contains(lacking, StringComparison.Ordinal));
        Assert.Contains("\"Dianjiao Kai\"", Content(fonts, "assets/fonts.css"));
    }

    [Fact]
    public void WhereThereAreNoFontsTheBuildSaysSoInOneLine()
    {
        var settings = Quick with { Folders = ["/no/such/folder"] };
        var fonts = FontMaker.Make(Edition(Text), Theme.Empty, [], settings, diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        Assert.Empty(fonts.Files);
        Assert.Empty(fonts.Stylesheets);
        Assert.Contains("Noto Serif CJK TC", Assert.Single(fonts.Summary));
    }

    [FontFact]
    public void ThePagesOfAnEditionShowNoCharacterOutsideItsFonts()
    {
        var edition = Loaded.From(Repository.Specimen).Edition!;
        var theme = Theme.Read(Repository.Path("templates"));
        var census = CharacterCensus.Of(edition, theme, []);
        var known = new CodePointSet();
        foreach (var voices in census.Volumes.Append(census.Shared))
        {
            voices.AddTo(known);
        }

        var parser = new HtmlParser();
        var pages = PageRenderer.Create(TemplateSet.Parse(theme, diagnostics), [])!;
        var search = SearchRenderer.Create(TemplateSet.Parse(theme, diagnostics), [])!;
        IRenderer[] renderers =
        [
            pages,
            .. edition.Settings.Interface.Skip(1).Select(pages.In),
            search,
        ];
        foreach (var page in renderers.SelectMany(r => r.Render(edition)))
        {
            if (page.Path.EndsWith(".html", StringComparison.Ordinal))
            {
                var text = parser
                    .ParseDocument(Encoding.UTF8.GetString(page.Content.Span))
                    .Body!.TextContent;
                var strangers = CodePoints
                    .Of(text)
                    .Where(c => c > 0x7F && !known.Contains(c) && CharacterTally.IsShown(c));
                Assert.Equal("", CodePoints.ToText([.. strangers.Distinct()]));
            }
        }
    }

    [FontFact]
    public void ManyVolumesShareACoreAndHaveTheRestThemselves()
    {
        using var seeds = new SeedFolder(
            ("seeds/001/text.txt", "夏光定八年春二月，取米脂。\n" + Range(0x4E00, 1500) + "\n"),
            ("seeds/002/text.txt", "夏光定八年三月，取米脂。\n" + Range(0x6000, 1500) + "\n")
        );
        var edition = Loaded.From(seeds.Root).Edition!;
        var fonts = FontMaker.Make(edition, Theme.Empty, [], Quick, diagnostics);
        Assert.Equal(["001", "002"], fonts.VolumeStylesheets.Keys);
        Assert.Equal("assets/fonts-002.css", fonts.VolumeStylesheets["002"]);
        Assert.Contains("unicode-range", Content(fonts, "assets/fonts-002.css"));
        var pages = PageRenderer.Create(
            TemplateSet.Parse(Theme.Read(Repository.Path("templates")), diagnostics),
            fonts.Stylesheets,
            fonts.VolumeStylesheets
        )!;
        var page = pages.Render(edition).Single(f => f.Path == "002/index.html");
        var html = Encoding.UTF8.GetString(page.Content.Span);
        Assert.Contains("../assets/fonts-002.css", html);
        Assert.DoesNotContain("fonts-001.css", html);
        var song = fonts.Fonts.Where(f => f.Wish.Voice == FontVoice.Song).ToList();
        Assert.Equal(3, song.Count);
        Assert.Empty(song[0].CodePoints.Intersect(song[1].CodePoints));
        Assert.Equal(
            fonts.Fonts.Where(f => f.Volume is null).Sum(f => f.Content.Length)
                + Enumerable
                    .Range(0, 2)
                    .Max(i => fonts.Fonts.Where(f => f.Volume == i).Sum(f => f.Content.Length)),
            fonts.LargestPage
        );
    }

    private static string Range(int first, int count) =>
        CodePoints.ToText([.. Enumerable.Range(first, count)]);

    private static int FirstLackedByKai() =>
        Enumerable
            .Range(0x4E00, 0x5000)
            .First(c =>
                SystemFonts.Faces[FontVoice.Song].Characters.Contains(c)
                && !SystemFonts.Faces[FontVoice.Kai].Characters.Contains(c)
            );

    private static Edition Edition(string text) => Loaded.Of(text).Edition!;

    private static HashSet<int> Characters(FontSet fonts, FontVoice voice) =>
        [.. fonts.Fonts.Single(f => f.Wish.Voice == voice).CodePoints];

    private static string Content(FontSet fonts, string path) =>
        Encoding.UTF8.GetString(fonts.Files.Single(f => f.Path == path).Content.Span);

    private FontSet Make(string text) =>
        FontMaker.Make(Edition(text), Theme.Empty, [], Quick, diagnostics);

    [GeneratedRegex("url\\(\"(fonts/[^\"]+)\"\\)")]
    private static partial Regex Address();
}
