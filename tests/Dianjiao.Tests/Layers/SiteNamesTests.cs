using Dianjiao.Layers;

namespace Dianjiao.Tests.Layers;

/// <summary>What a page, a volume or a file beside the pages may be called.</summary>
public sealed class SiteNamesTests
{
    [Theory]
    [InlineData("CON")]
    [InlineData("nul")]
    [InlineData("com1.x")]
    [InlineData("LPT¹")]
    [InlineData("aux .b")]
    [InlineData("a ")]
    [InlineData(" a")]
    [InlineData("a.")]
    [InlineData("a\u200Bb")]
    [InlineData("a\u202Eb")]
    [InlineData("a\u00ADb")]
    [InlineData("a\u2028b")]
    [InlineData("a\u3000b")]
    [InlineData("a\u3164b")]
    [InlineData("a\u0001b")]
    [InlineData("a\nb")]
    [InlineData("a\uFFFEb")]
    [InlineData("a\\b")]
    [InlineData("a[b")]
    [InlineData("a^b")]
    [InlineData("a`b")]
    [InlineData("a{b}")]
    [InlineData(".well-known")]
    [InlineData("")]
    public void SomeNamesAreRefused(string name) => Assert.NotNull(SiteNames.Refusal(name));

    [Theory]
    [InlineData("001")]
    [InlineData("北山")]
    [InlineData("é")]
    [InlineData("a b")]
    [InlineData("a+b&c'd~e")]
    [InlineData("\U0001F3D4")]
    [InlineData("console")]
    [InlineData("com10")]
    [InlineData("a.b")]
    public void OthersAreNot(string name) => Assert.Null(SiteNames.Refusal(name));

    [Theory]
    [InlineData("É", "e\u0301")]
    [InlineData("Ａ", "ａ")]
    [InlineData("가", "\u1100\u1161")]
    [InlineData("각", "\u1100\u1161\u11A8")]
    [InlineData("\uF90A", "金")]
    [InlineData("が", "か\u3099")]
    [InlineData("ǖ", "u\u0308\u0304")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    public void TwinsHaveOneKey(string one, string other) =>
        Assert.Equal(SiteNames.Key(one), SiteNames.Key(other));

    [Theory]
    [InlineData("e", "é")]
    [InlineData("金", "銀")]
    [InlineData("001", "01")]
    public void OthersHaveTwo(string one, string other) =>
        Assert.NotEqual(SiteNames.Key(one), SiteNames.Key(other));

    [UnixFact]
    public void TwinsAreReportedWithBothNames()
    {
        const string text = "嘉定十一年春二月，築城於北山。\n";
        using var seeds = new SeedFolder(
            ("seeds/A/text.txt", text),
            ("seeds/a/text.txt", text),
            ("seeds/a/translation.EN.md", ""),
            ("seeds/A/notes.en.md", ""),
            ("seeds/pages/é.md", "a"),
            ("seeds/pages/e\u0301.md", "a")
        );
        Assert.Equal(
            [
                "seeds/a DJ2028 the name a and the name A of seeds/A are one to some systems",
                "seeds/a/translation.EN.md DJ2028 the name EN and the name en of seeds/A/notes.en.md are one to some systems",
                "seeds/pages/é.md DJ2028 the name é and the name e\u0301 of seeds/pages/e\u0301.md are one to some systems: one has its accents within its letters, the other behind them",
            ],
            Loaded.From(seeds.Root).Diagnostics.Select(d => $"{d.Path} {d.Code} {d.Message}")
        );
    }

    [Theory]
    [InlineData("https://example.org/a\u0001b")]
    [InlineData("https://example.org/a\n")]
    [InlineData(" https://example.org")]
    [InlineData("https://example.org/a b")]
    [InlineData("https://example.org/\uFFFE")]
    [InlineData("https://example.org/\u202E")]
    [InlineData("https://example.org/<a>")]
    [InlineData("https://example.org\\a")]
    [InlineData("ftp://example.org")]
    [InlineData("https://")]
    public void SomeTextsAreNoAddress(string text) => Assert.Null(WebAddress.Of(text));

    [Theory]
    [InlineData("https://example.org/", "https://example.org")]
    [InlineData("http://例子.example/北山", "http://例子.example/北山")]
    [InlineData("https://example.org/%20?a=b", "https://example.org/%20?a=b")]
    public void OthersAre(string text, string address) =>
        Assert.Equal(address, WebAddress.Of(text));
}
