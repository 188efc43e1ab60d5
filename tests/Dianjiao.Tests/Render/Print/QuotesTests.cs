using Dianjiao.Render.Print;

namespace Dianjiao.Tests.Render.Print;

public sealed class QuotesTests
{
    [Theory]
    [InlineData("<p>Xia's \"ruler\" (\"king\")</p>", "<p>Xia’s “ruler” (“king”)</p>")]
    [InlineData("<p>&quot;He said &#39;go&#39;.&quot;</p>", "<p>“He said ‘go’.”</p>")]
    [InlineData("<a href=\"x\" class='y'>it's</a>", "<a href=\"x\" class='y'>it’s</a>")]
    [InlineData("<code>\"a\"</code> \"b\"", "<code>\"a\"</code> “b”")]
    [InlineData("<em>Ganbu</em>'s", "<em>Ganbu</em>’s")]
    [InlineData("&amp; so", "&amp; so")]
    public void MarksAreCurledAndTagsAreNot(string html, string curled) =>
        Assert.Equal(curled, Quotes.Curl(html));
}
