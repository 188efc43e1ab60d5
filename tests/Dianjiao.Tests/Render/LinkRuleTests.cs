using Dianjiao.Model.Markdown;

namespace Dianjiao.Tests.Render;

public sealed class LinkRuleTests
{
    [Theory]
    [InlineData("a/b.html", true)]
    [InlineData("../a?x:y", true)]
    [InlineData("#41.2", true)]
    [InlineData("https://example.org", true)]
    [InlineData("MAILTO:a@example.org", true)]
    [InlineData("javascript:x", false)]
    [InlineData("java\tscript:x", false)]
    [InlineData(" javascript:x", false)]
    [InlineData("\u0001javascript:x", false)]
    [InlineData("/a", false)]
    [InlineData("//host", false)]
    [InlineData("\\\\host", false)]
    [InlineData("ftp://host", false)]
    public void Allows(string url, bool allowed) => Assert.Equal(allowed, LinkRule.Allows(url));
}
