using AngleSharp.Html.Parser;
using Dianjiao.Proof;

namespace Dianjiao.Tests.Proof;

/// <summary>Whether the links of a site lead somewhere.</summary>
public sealed class LinkProofTests
{
    private const string Target = "<main id=\"1.1\"></main><b id=\"甲\"></b>";

    [Theory]
    [InlineData("#1.1", 1, null)]
    [InlineData("", 1, null)]
    [InlineData("#", 1, null)]
    [InlineData("#1.2", 1, "leads to no place on its page")]
    [InlineData("#paper=B5", 1, null)]
    [InlineData("index.html", 1, null)]
    [InlineData("index.html#1.1", 1, null)]
    [InlineData("?lang=en#1.1", 1, null)]
    [InlineData("index.html?lang=en", 1, null)]
    [InlineData("index.html?lang=en#1.2", 1, "leads to no place on its page")]
    [InlineData("index.html#1.1?", 1, "leads to no place on its page")]
    [InlineData("#%E7%94%B2", 1, null)]
    [InlineData("../001/./index.html", 1, null)]
    [InlineData("../001//index.html", 1, null)]
    [InlineData("../top.html", 1, null)]
    [InlineData("../%E9%A0%81.html#1.1", 1, null)]
    [InlineData("../top.html#1.2", 1, "leads to no place on its page")]
    [InlineData("../style.css#1.2", 1, null)]
    [InlineData("top.html", 1, "leads nowhere")]
    [InlineData("../../001/index.html", 1, "leads nowhere")]
    [InlineData("../001", 1, "leads nowhere")]
    [InlineData(
        "/001/index.html",
        1,
        "begins at the root: it breaks below a sub-path and from disk"
    )]
    [InlineData("https://example.org/#1.2", 0, null)]
    [InlineData("mailto:a@example.org", 0, null)]
    public void ALinkIsFollowed(string link, int followed, string? message)
    {
        var (count, found) = Check($"<a href=\"{link}\"></a>{Target}");
        Assert.Equal(followed, count);
        Assert.Equal(message is null ? [] : [$"the link {link} {message}"], found);
    }

    [Fact]
    public void AnIdStandsOnce()
    {
        Assert.Equal(["the id 1.1 stands twice"], Check(Target + "<i id=\"1.1\"></i>").Found);
        Assert.Empty(Check(Target).Found);
    }

    [Fact]
    public void AllLinksAreCounted() =>
        Assert.Equal(
            4,
            Check(
                "<a href=\"#1.1\"></a><a href=\"../top.html\"></a><a href=\"#1.9\"></a><img src=\"../style.css\"><a href=\"https://example.org\"></a>"
                    + Target
            ).Followed
        );

    private static (int Followed, IEnumerable<string> Found) Check(string page)
    {
        using var folder = new SeedFolder(
            ("001/index.html", page),
            ("top.html", Target),
            ("頁.html", Target),
            ("style.css", "")
        );
        var diagnostics = new DiagnosticBag();
        var proof = new LinkProof(new SiteFolder(folder.Root, diagnostics), diagnostics);
        foreach (
            var (path, html) in new[]
            {
                ("001/index.html", page),
                ("top.html", Target),
                ("頁.html", Target),
            }
        )
        {
            proof.Read(path, new PageIndex(new HtmlParser().ParseDocument(html)));
        }

        var followed = proof.Finish();
        return (followed, diagnostics.ToSorted().Select(d => d.Message));
    }
}
