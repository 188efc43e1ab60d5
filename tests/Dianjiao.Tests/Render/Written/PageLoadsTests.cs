using Dianjiao.Render.Written;

namespace Dianjiao.Tests.Render.Written;

public sealed class PageLoadsTests
{
    /// <summary>Each loads https://x.org/a by itself.</summary>
    [Theory]
    [InlineData("<img src='https://x.org/a'>")]
    [InlineData("<IMG SRC=https://x.org/a>")]
    [InlineData("<img alt='>' src=\"https://x.org/a\">")]
    [InlineData("<img src='&#104;ttps:&#47;/x.org/a'>")]
    [InlineData("<img srcset='b.png 1x,  https://x.org/a 2x'>")]
    [InlineData("<source srcset='https://x.org/a, b.png 2x'>")]
    [InlineData("<script src='https://x.org/a'></script>")]
    [InlineData(
        "<script>if (1 < 2) { '<img src=\"b\">' }</script><script async src=https://x.org/a></script>"
    )]
    [InlineData("<link rel='Stylesheet' href='https://x.org/a'>")]
    [InlineData("<link href='https://x.org/a' rel='shortcut icon'>")]
    [InlineData("<link rel=preload as=font href='https://x.org/a'>")]
    [InlineData("<link rel=manifest href='https://x.org/a'>")]
    [InlineData("<link rel=preload imagesrcset='https://x.org/a 2x'>")]
    [InlineData("<iframe src='https://x.org/a'></iframe>")]
    [InlineData("<iframe srcdoc=\"<img src='https://x.org/a'>\"></iframe>")]
    [InlineData("<object data='https://x.org/a'></object>")]
    [InlineData("<embed src='https://x.org/a'>")]
    [InlineData("<video poster='https://x.org/a'></video>")]
    [InlineData("<video><source src='https://x.org/a'><track src='b.vtt'></video>")]
    [InlineData("<track src='https://x.org/a'>")]
    [InlineData("<audio src='https://x.org/a'></audio>")]
    [InlineData("<input type=image src='https://x.org/a'>")]
    [InlineData("<body background='https://x.org/a'>")]
    [InlineData("<base href='https://x.org/a'>")]
    [InlineData("<meta http-equiv=Refresh content=\"3; url='https://x.org/a'\">")]
    [InlineData("<p style='background: url(https://x.org/a)'></p>")]
    [InlineData("<p style=\"background: u\\72l( 'https://x.org/a' )\"></p>")]
    [InlineData("<style>@import \"https://x.org/a\";</style>")]
    [InlineData("<style>/* */ @IMPORT url( https://x.org/a ) screen;</style>")]
    [InlineData("<svg><style>p { fill: url(https://x.org/a) }</style></svg>")]
    [InlineData("<style>p { background: image-set(\"https://x.org/a\" 1x) }</style>")]
    [InlineData("<style>@font-face { src: url(https://\\78.org/a) }</style>")]
    [InlineData("<svg><image href='https://x.org/a'/></svg>")]
    [InlineData("<svg><use xlink:href='https://x.org/a'/></svg>")]
    [InlineData("<svg><script><img src='https://x.org/a'></script></svg>")]
    [InlineData("<svg><path fill='url(https://x.org/a)'/></svg>")]
    [InlineData("<?xml-stylesheet href=\"https://x.org/a\"?><svg></svg>")]
    [InlineData("<!--><img src='https://x.org/a'><!-- -->")]
    [InlineData("<!---><img src='https://x.org/a'><!-- -->")]
    [InlineData("<!-- a --!><img src='https://x.org/a'><!-- -->")]
    [InlineData("<!-- a ----!><img src='https://x.org/a'>")]
    [InlineData("<!-- a ---><img src='https://x.org/a'>")]
    [InlineData("<!----><img src='https://x.org/a'>")]
    [InlineData("<!-- --><title>a</title><img src='https://x.org/a'>")]
    public void FindsWhatABrowserLoads(string html) =>
        Assert.Equal(["https://x.org/a"], Outside(html));

    [Theory]
    [InlineData("<!-- > -- > --! > <img src='https://x.org/a'> -->")]
    [InlineData("<!-- <img src='https://x.org/a'>")]
    [InlineData("<a href='https://x.org/a'>a</a><area href='https://x.org/a'>")]
    [InlineData(
        "<form action='https://x.org/a'><button formaction='https://x.org/a'></button></form>"
    )]
    [InlineData(
        "<link rel=canonical href='https://x.org/a'><link rel='alternate' href='https://x.org/a'>"
    )]
    [InlineData("<link rel='schema.DCTERMS' href='http://purl.org/dc/terms/'>")]
    [InlineData("<meta property='og:image' content='https://x.org/a'>")]
    [InlineData("<!-- <img src='https://x.org/a'> -->")]
    [InlineData("<p>&lt;img src='https://x.org/a'&gt; https://x.org/a</p>")]
    [InlineData("<script>var a = '<img src=https://x.org/a>';</script>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><a href='https://x.org/a'></a></svg>")]
    [InlineData(
        "<style>@namespace url(http://www.w3.org/1999/xhtml); /* url(https://x.org/a) */ p::before { content: 'https://x.org/a' }</style>"
    )]
    [InlineData("<img src='../assets/a.png'><img src='data:image/png;base64,AAAA'>")]
    [InlineData("<blockquote cite='https://x.org/a'></blockquote>")]
    public void LeavesWhatTheReaderDecides(string html) => Assert.Empty(Outside(html));

    [Theory]
    [InlineData("//x.org/a", true)]
    [InlineData("\\\\x.org/a", true)]
    [InlineData(" https://x.org/a", true)]
    [InlineData("ht\ntps://x.org/a", true)]
    [InlineData("/\t/x.org/a", true)]
    [InlineData("HTTPS:x.org/a", true)]
    [InlineData("ftp://x.org/a", true)]
    [InlineData("file:///a", true)]
    [InlineData("a.png", false)]
    [InlineData("../a?b=https://x.org/", false)]
    [InlineData("#a:b", false)]
    [InlineData("1:2", false)]
    [InlineData("/a", false)]
    [InlineData("", false)]
    public void KnowsWhatLeavesTheSite(string address, bool isOutside) =>
        Assert.Equal(isOutside, LoadRule.IsOutside(address));

    [Theory]
    [InlineData("https://x.org/maps/a.png", true)]
    [InlineData("https://X.ORG/maps/a.png", true)]
    [InlineData("//x.org/maps/a.png", true)]
    [InlineData("https://x.org/maps?a", true)]
    [InlineData("https://x.org/maps-of-others/a.png", false)]
    [InlineData("https://x.org/maps/../a.png", false)]
    [InlineData("https://x.org.evil.org/maps/a.png", false)]
    [InlineData("https://x.org@evil.org/maps/a.png", false)]
    [InlineData("http://x.org/maps/a.png", false)]
    [InlineData("https://y.org/b/a.png", true)]
    [InlineData("https://y.org.evil.org/", false)]
    [InlineData("https://home.org/edition/assets/icon.svg", true)]
    [InlineData("assets/icon.svg", true)]
    public void TheEditorNamesThePlaces(string address, bool isAllowed)
    {
        var settings = Dianjiao.Layers.EditionSettings.Default("") with
        {
            LoadFrom = ["https://x.org/maps", "https://y.org"],
            BaseUrl = "https://home.org/edition",
        };
        Assert.Equal(isAllowed, new LoadRule(settings).Allows(address));
    }

    private static IEnumerable<string> Outside(string html) =>
        PageLoads.Of(html).Select(l => l.Address).Where(LoadRule.IsOutside);
}
