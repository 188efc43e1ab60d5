using System.Text;
using Dianjiao.Render;
using Dianjiao.Render.Fonts;

namespace Dianjiao.Tests.Render.Fonts;

/// <summary>Which characters of what is written are shown, and in which face.</summary>
public sealed class ShownTextsTests
{
    /// <summary>Of each piece of a page the voices of 甲: S for the text's face, B for its bold, K for Kai.</summary>
    [Theory]
    [InlineData("<p>甲</p>", "S")]
    [InlineData("<p lang=lzh>甲</p>", "S")]
    [InlineData("<h3 class=\"biao\" lang=\"lzh-Hant\">甲</h3>", "SB")]
    [InlineData("<h3 class=\"biao\" lang=\"lzh-Hant\">a</h3>甲", "S")]
    [InlineData("<div class=\"biao\" lang=\"lzh\">甲</div>", "S")]
    [InlineData(
        "<section class=year><header class=year-head><h2 lang=lzh>甲</h2></header></section>",
        "SB"
    )]
    [InlineData("<header class=year-head><h2 lang=lzh>乙<small>甲</small></h2></header>", "S")]
    [InlineData("<header class=title><h1 lang=lzh>甲</h1></header>", "SB")]
    [InlineData("<header class=title><h1 lang=lzh>乙<span class=juan>甲</span></h1></header>", "S")]
    [InlineData("<p class=home><a href=x lang=lzh>甲</a></p>", "SB")]
    [InlineData("<p class=home><a href=x lang=lzh>乙 <b>甲</b></a></p>", "S")]
    [InlineData(
        "<nav class=contents><ol><li><a href=x><i lang=lzh>甲</i></a></li></ol></nav>",
        "SB"
    )]
    [InlineData(
        "<nav class=contents><ol><li><ol lang=lzh><li><a href=x>甲</a></ol></ol></nav>",
        "S"
    )]
    [InlineData("<div class=\"seg aside\"><div class=biao lang=lzh>甲</div></div>", "SK")]
    [InlineData(
        "<aside class=\"n commentary\"><div class=bai lang=lzh><i>甲</i></div></aside>",
        "SK"
    )]
    [InlineData("<p><span class=label lang=lzh>甲</span></p>", "SK")]
    [InlineData("<p><span class=line data-beginning=\"甲\"></span></p>", "SK")]
    [InlineData("<div class=entry><span class=form lang=lzh>甲</span></div>", "SB")]
    [InlineData("<p lang=lzh><b>甲</b></p>", "SB")]
    [InlineData("<p lang=en><b>甲</b></p>", "S")]
    [InlineData("<dl class=witnesses><dt lang=lzh>甲</dt></dl>", "SB")]
    [InlineData("<p lang=lzh>&#x7532;</p>", "S")]
    [InlineData("<p hidden>甲</p>", "S")]
    [InlineData("<template><p>甲</p></template>", "S")]
    [InlineData("<input placeholder=\"甲\">", "S")]
    [InlineData("<p data-none=\"甲\"></p>", "S")]
    [InlineData("<script>tell('甲');</script>", "S")]
    [InlineData("<p title=\"甲\" aria-label=\"甲\"></p>", "")]
    [InlineData("<!-- 甲 -->", "")]
    [InlineData("<svg><title>甲</title><text>乙</text></svg>", "")]
    [InlineData("<svg><title>乙</title><text>甲</text></svg>", "S")]
    public void OfAPage(string markup, string voices)
    {
        var shown = Of(("x/index.html", Page(markup)));
        Assert.Equal(voices, Voices(shown.Shared, '甲'));
    }

    [Fact]
    public void AnElementThatHasEndedSaysNothingOfTheNext() =>
        Assert.Equal(
            "S",
            Voices(
                Of(
                    (
                        "x.html",
                        Page("<h3 class=biao lang=lzh>乙<br><i>丙</i></h3><p lang=lzh>甲</p>")
                    )
                ).Shared,
                '甲'
            )
        );

    [Fact]
    public void WhatIsNotChineseIsAmongTheLatinCharactersInWhateverFaceItStands()
    {
        var shown = Of(("x.html", Page("<p lang=lzh>甲ǂ</p><p>ʔ</p>"))).Shared;
        Assert.Contains('ǂ', shown.Song);
        Assert.Contains('ǂ', shown.Roman);
        Assert.Contains('ʔ', shown.Roman);
        Assert.DoesNotContain('ʔ', shown.Song);
        Assert.DoesNotContain('甲', shown.Roman);
    }

    /// <summary>Pages whose language is Chinese have their text in the Latin family, and what is tagged English too.</summary>
    [Fact]
    public void AnInterfaceInChinese()
    {
        var shown = Of(
            (
                "x.html",
                "<!doctype html><html lang=zh-Hant><body><h1>甲</h1><p lang=lzh>乙<b lang=en>ʔ</b></p></body></html>"
            )
        ).Shared;
        Assert.Equal("S", Voices(shown, '甲'));
        Assert.DoesNotContain('ʔ', shown.Song);
    }

    [Theory]
    [InlineData(".a::before { content: \"甲\"; }", "SBK")]
    [InlineData(".a::before { content: '\\7532'; }", "SBK")]
    [InlineData(".a::before{color:red;CONTENT :\"\\007532 \"}", "SBK")]
    [InlineData(".a::before { content: attr(x) \"甲\"; }", "SBK")]
    [InlineData("/* content: \"甲\" */", "")]
    [InlineData(".a { font-family: \"甲\"; }", "")]
    [InlineData(".a[data-x=\"甲\"] { color: red; }", "")]
    [InlineData(".a { align-content: center; font-family: \"甲\"; }", "")]
    public void OfAStyleSheet(string css, string voices) =>
        Assert.Equal(voices, Voices(Of(("assets/dianjiao.css", css)).Beside, '甲'));

    [Fact]
    public void OfAStyleElement() =>
        Assert.Equal(
            "SBK",
            Voices(Of(("x.html", Page("<style>p::after{content:\"甲\"}</style>"))).Beside, '甲')
        );

    [Fact]
    public void OfAScript() =>
        Assert.Equal("S", Voices(Of(("assets/script.js", "say('甲');")).Shared, '甲'));

    /// <summary>The headings above what is found are bold; what is found stands in the face of the text.</summary>
    [Fact]
    public void OfTheSearch()
    {
        var shown = Of(
            (
                "search/text-001.js",
                "TX(\"001\",{\"label\":\"卷甲\",\"years\":[[\"丙\",\"1218\"]],\"segments\":[[\"1.1\",0,\"\",0,[\"r\",\"乙\\uD840\\uDC00\"]]]});\n"
            ),
            ("search/ix-0.js", "IX(0,{\"丁\":\"AbC\"});"),
            ("search/manifest.js", "IM({\"variants\":\"戊\"});")
        );
        Assert.Equal("SB", Voices(shown.Whole, '甲'));
        Assert.Equal("SB", Voices(shown.Whole, '丙'));
        Assert.Equal("S", Voices(shown.Whole, '乙'));
        Assert.Equal("S", Voices(shown.Whole, 0x20000));
        Assert.Equal("", Voices(shown.Whole, '丁') + Voices(shown.Whole, '戊'));
        Assert.Equal("", Voices(shown.Shared, '甲'));
    }

    /// <summary>A text without a language of its own is set in the face of the text, whatever its letters; not so the apparatus.</summary>
    [Theory]
    [InlineData("[\"p\",\"甲ǂa\"]", true)]
    [InlineData("[\"r\",\"甲ǂa\",\"\",\"x\"]", true)]
    [InlineData("[\"n\",\"甲ǂa\",\"en\"]", false)]
    [InlineData("[\"a\",\"甲ǂa\"]", false)]
    [InlineData("[\"n\",\"乙\",\"en\",\"x\",\"1\",\"甲\"]", false)]
    public void OfTheSearchsTexts(string text, bool isInSong)
    {
        var script =
            $"TX(\"001\",{{\"label\":\"\",\"years\":[],\"segments\":[[\"1.1\",0,\"\",0,{text}]]}});\n";
        var shown = Of(("search/text-001.js", script)).Whole;
        Assert.Equal("S", Voices(shown, '甲'));
        Assert.Equal(isInSong, shown.Song.Contains('ǂ'));
        Assert.Equal(isInSong, shown.Song.Contains('a'));
    }

    [Theory]
    [InlineData("<p lang=\"lzh-Hant\"><b>甲</b></p>", "S")]
    [InlineData("<p>甲</p>", "")]
    public void OfABookOnlyWhatIsSetInItsFont(string markup, string voices)
    {
        var texts = new ShownTexts(Loaded.Of("乙。\n").Edition!, FontSheets.One);
        texts.PassBook(Encoding.UTF8.GetBytes($"<html><body>{markup}</body></html>"));
        Assert.Equal(voices, Voices(texts.Characters.Whole, '甲'));
    }

    [Fact]
    public void WhatHasNoShapeNeedsNone()
    {
        var shown = Of(
            ("x.html", Page("<p lang=lzh>甲\uE000\uFFFD\u200B\uFE00\U000E0100</p>"))
        ).Shared;
        Assert.Equal("甲", CodePoints.ToText([.. shown.Song.Where(c => c > 0x3000)]));
    }

    /// <summary>By the style sheets that a page links.</summary>
    [Fact]
    public void APagesCharactersAreOfThoseThatSeeIt()
    {
        using var seeds = new SeedFolder(
            ("seeds/001/text.txt", Range(0x4E00, 1500) + "\n"),
            ("seeds/002/text.txt", Range(0x6000, 1500) + "\n")
        );
        var edition = Loaded.From(seeds.Root).Edition!;
        var sheets = FontSheets.Of(edition);
        Assert.Equal(["001", "002"], sheets.Volumes.Keys);
        var texts = new ShownTexts(edition, sheets);
        Pass(texts, "001/index.html", Linking("assets/fonts-001.css", "甲"));
        Pass(texts, "002/index.html", Linking("assets/fonts-002.css", "乙"));
        Pass(texts, "en/002/index.html", Linking("../assets/fonts-002.css", "丙"));
        Pass(texts, "search/index.html", Linking("assets/fonts-pages.css", "丁"));
        Pass(texts, "404.html", Linking("assets/dianjiao.css", "戊"));
        var shown = texts.Characters;
        Assert.Equal("甲", Han(shown.Volumes[0]));
        Assert.Equal("丙乙", Han(shown.Volumes[1]));
        Assert.Equal("丁", Han(shown.Whole));
        Assert.Equal("戊", Han(shown.Shared));

        static string Linking(string sheet, string text) =>
            $"<html><head><link rel=stylesheet href=\"../assets/fonts.css\"><link rel=stylesheet href=\"../{sheet}\"></head><body lang=lzh>{text}</body></html>";
    }

    [Fact]
    public void ManyThreadsMayPassFiles()
    {
        var files = Enumerable
            .Range(0, 300)
            .Select(i =>
                (
                    $"{i}.html",
                    Page(
                        $"<p lang=lzh>{Range(0x4E00 + (i * 10), 20)}<b>{Range(0x7000 + i, 2)}</b></p>"
                    )
                )
            )
            .ToArray();
        var texts = new ShownTexts(Loaded.Of("乙。\n").Edition!, FontSheets.One);
        System.Threading.Tasks.Parallel.ForEach(files, f => Pass(texts, f.Item1, f.Item2));
        var (shown, serial) = (texts.Characters.Shared, Of(files).Shared);
        Assert.Equal([.. serial.Song], shown.Song.AsEnumerable());
        Assert.Equal([.. serial.Bold], shown.Bold.AsEnumerable());
        Assert.Equal([.. serial.Roman], shown.Roman.AsEnumerable());
    }

    private static string Range(int first, int count) =>
        CodePoints.ToText([.. Enumerable.Range(first, count)]);

    private static string Han(VoiceCharacters characters) =>
        CodePoints.ToText([.. characters.Song.Where(c => c > 0x3000)]);

    private static string Page(string markup) =>
        $"<!doctype html>\n<html lang=\"en\">\n<head><title>Of 甲</title></head>\n<body>\n{markup}\n</body>\n</html>\n";

    private static ShownCharacters Of(params (string Path, string Content)[] files)
    {
        var texts = new ShownTexts(Loaded.Of("乙。\n").Edition!, FontSheets.One);
        foreach (var (path, content) in files)
        {
            Pass(texts, path, content);
        }

        return texts.Characters;
    }

    private static void Pass(ShownTexts texts, string path, string content) =>
        texts.Pass(new OutputFile(path, Encoding.UTF8.GetBytes(content)));

    private static string Voices(VoiceCharacters characters, int codePoint) =>
        (characters.Song.Contains(codePoint) ? "S" : "")
        + (characters.Bold.Contains(codePoint) ? "B" : "")
        + (characters.Kai.Contains(codePoint) ? "K" : "");
}
