using System.Text;
using System.Text.RegularExpressions;
using Dianjiao.Model;
using Dianjiao.Render;
using Dianjiao.Render.Fonts;

namespace Dianjiao.Tests.Render.Fonts;

public sealed partial class EditionFontsTests
{
    private const string Text = "夏光定八年春二月，取米脂。\n夏人取之。\n〈按：此事可疑。〉\n";

    [FontFact]
    public void EveryVoiceHasItsFontAndItsCharacters()
    {
        var made = MadeFonts.Of(Edition(Text));
        Assert.Empty(made.Diagnostics);
        Assert.Equal("assets/fonts.css", Assert.Single(made.Sheets.OfAll));
        var fonts = made.Set;
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
        Assert.InRange(fonts.LargestPage, 1, FontSet.Budget);
    }

    [FontFact]
    public void TheStyleSheetNamesFilesThatAreThere()
    {
        var fonts = MadeFonts.Of(Edition(Text)).Set;
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
            return MadeFonts
                .Of(edition)
                .Set.Fonts.Where(f =>
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
            var settings = edition.Settings with { TextLanguage = language };
            return MadeFonts
                .Of(edition with { Settings = settings })
                .Files["assets/fonts.css"]
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
        var fonts = MadeFonts.Of(Edition(Text)).Set;
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
        var first = MadeFonts.Of(edition).Set;
        var second = MadeFonts.Of(edition).Set;
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
            var settings = MadeFonts.Quick with { CacheFolder = folder };
            var first = MadeFonts.Of(edition, settings).Set;
            var kept = Directory.GetFiles(Path.Combine(folder, "fonts"));
            Assert.Equal(first.Fonts.Length, kept.Length);
            File.WriteAllText(kept[0], "damaged");
            var before = File.GetLastWriteTimeUtc(kept[1]);
            var second = MadeFonts.Of(edition, settings).Set;
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
        var made = MadeFonts.Of(Edition("夏光定八年春二月，取米脂。\n夏人𲎯取𲎯之。\n"));
        var error = Assert.Single(made.Diagnostics);
        Assert.Equal("DJ6005", error.Code.Id);
        Assert.Equal(Severity.Error, error.Severity);
        Assert.Contains("U+323AF", error.Message);
        Assert.Contains("1.2", error.Message);
        Assert.Equal((2, 3), (error.From.Line, error.From.Column));
        Assert.Equal("seeds/001/text.txt", error.Path);
        Assert.NotEmpty(made.Set.Fonts);
    }

    [FontFact]
    public void OneInFrontMatterIsReportedInItsFile()
    {
        var edition = Edition(
            Text,
            ("seeds/pages/introduction.md", "---\ntitle: Introduction\n---\n\nOf the graph 𲎯.\n")
        );
        var error = Assert.Single(MadeFonts.Of(edition).Diagnostics);
        Assert.Equal(
            ("seeds/pages/introduction.md", 5, 14),
            (error.Path, error.From.Line, error.From.Column)
        );
    }

    [FontFact]
    public void WhatIsShownAsAGetaNeedsNoGlyph()
    {
        var edition = Edition(
            "夏光定八年春二月，取\uE123米脂。\n夏人\uFFFD取\U000F0001之\u200B。\n"
        );
        Assert.Empty(MadeFonts.Of(edition).Diagnostics);
    }

    [FontFact]
    public void WithoutEveryCharacterOfTheCommentariesKaiIsLeftOut()
    {
        var lacking = CodePoints.ToText([FirstLackedByKai()]);
        var made = MadeFonts.Of(Edition(Text.Replace("可疑", lacking, StringComparison.Ordinal)));
        Assert.Empty(made.Diagnostics);
        var fonts = made.Set;
        Assert.DoesNotContain(fonts.Fonts, f => f.Wish.Voice == FontVoice.Kai);
        Assert.Contains(fonts.Summary, line => line.Contains(lacking, StringComparison.Ordinal));
        Assert.Contains("\"Dianjiao Kai\"", Content(fonts, "assets/fonts.css"));
    }

    [Fact]
    public void WhereThereAreNoFontsTheBuildSaysSoInOneLine()
    {
        var settings = MadeFonts.Quick with { Folders = ["/no/such/folder"] };
        var made = MadeFonts.Of(Edition(Text), settings);
        Assert.Empty(made.Diagnostics);
        Assert.Empty(made.Set.Files);
        Assert.Empty(made.Sheets.OfAll);
        Assert.DoesNotContain("assets/fonts", made.Files["001/index.html"]);
        Assert.Contains("Noto Serif CJK TC", Assert.Single(made.Set.Summary));
    }

    /// <summary>Without a commentary there is nothing for it to set.</summary>
    [FontFact]
    public void WithoutCommentaryThereIsNoKai() =>
        Assert.DoesNotContain(
            MadeFonts.Of(Edition("夏光定八年春二月，取米脂。\n夏人取之。\n")).Set.Fonts,
            f => f.Wish.Voice == FontVoice.Kai
        );

    /// <summary>Whoever adds an output that shows text must put it before the fonts.</summary>
    [FontFact]
    public void APageAfterTheFontsIsABug()
    {
        var fonts = new EditionFonts(
            Edition(Text),
            Theme.Empty,
            MadeFonts.Quick,
            new DiagnosticBag()
        );
        fonts.Pass(Page("001/index.html"));
        fonts.Made();
        Assert.Throws<InvalidOperationException>(() => fonts.Pass(Page("002/index.html")));
        fonts.Pass(Page("assets/fonts.css"));
        fonts.Pass(Page("sitemap.xml"));

        static OutputFile Page(string path) => new(path, "夏"u8.ToArray());
    }

    private static int FirstLackedByKai() =>
        Enumerable
            .Range(0x4E00, 0x5000)
            .First(c =>
                SystemFonts.Faces[FontVoice.Song].Characters.Contains(c)
                && !SystemFonts.Faces[FontVoice.Kai].Characters.Contains(c)
            );

    private static Edition Edition(string text, params (string Path, string Content)[] files) =>
        Loaded.Of(text, files).Edition!;

    private static HashSet<int> Characters(FontSet fonts, FontVoice voice) =>
        [.. fonts.Fonts.Single(f => f.Wish.Voice == voice).CodePoints];

    private static string Content(FontSet fonts, string path) =>
        Encoding.UTF8.GetString(fonts.Files.Single(f => f.Path == path).Content.Span);

    [GeneratedRegex("url\\(\"(fonts/[^\"]+)\"\\)")]
    private static partial Regex Address();
}
