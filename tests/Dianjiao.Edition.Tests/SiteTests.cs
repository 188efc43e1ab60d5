using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dianjiao.Slots;
using Dianjiao.Tests;
using Dianjiao.Tests.Render.Epub;

namespace Dianjiao.EditionTests;

/// <summary>The site and the book of the edition, and the files that its translator works in.</summary>
public sealed class SiteTests(BuiltEdition edition) : IClassFixture<BuiltEdition>
{
    [Fact]
    public void ItIsBuiltWithoutErrorsAndVerified()
    {
        Assert.False(edition.Built.HasErrors);
        var verified = Pipeline.Verify(Repository.Root, edition.Site, Repository.Path("templates"));
        Assert.DoesNotContain(verified.Diagnostics, d => d.Severity == Severity.Error);
    }

    [Fact]
    public void TheListsOfNamesAndOfParallelsAreInOrderAndEveryNameIsSomewhere()
    {
        Assert.DoesNotContain(
            edition.Built.Diagnostics,
            d => d.Path is "seeds/names.yml" or "seeds/041/parallels.yml"
        );
        var read = Juan41.Edition;
        Assert.All(read.Edition!.Names, n => Assert.NotEmpty(n.Loci));
        Assert.NotEmpty(read.Volume.Segments.SelectMany(s => s.Parallels));
        Assert.NotEmpty(read.Edition.Pages);
    }

    [Fact]
    public void ItsSlotsAreUpToDate()
    {
        var result = SlotRun.Run(Repository.Root);
        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(result.Files);
        Assert.DoesNotContain(result.Files, f => f.IsChanged);
    }

    [Fact]
    public void EveryCharacterOfTheReceivedTextIsInThePage()
    {
        var received = Count(
            File.ReadAllText(Repository.Path("seeds", "041", "text.txt")).ReplaceLineEndings("")
        );
        var shown = Count(Page("041/index.html").Body!.TextContent);
        Assert.Equal(5353, received.Values.Sum());
        Assert.All(
            received,
            r => Assert.True(shown.GetValueOrDefault(r.Key) >= r.Value, $"{r.Key}")
        );
    }

    [Fact]
    public void TheLabelsOfTheMapMeetNeitherEachOtherNorItsEdge()
    {
        var map = Page("places/index.html").QuerySelector("svg.map-wide")!;
        var labels = map.QuerySelectorAll("a text")
            .Select(t =>
                (
                    X: Number(t, "x"),
                    Y: Number(t, "y"),
                    // The least that a label can be wide: its characters.
                    Width: t.QuerySelector(".han")!.TextContent.Length * 15
                )
            )
            .ToList();
        Assert.Equal(map.QuerySelectorAll("a").Length, labels.Count);
        for (var i = 0; i < labels.Count; i++)
        {
            Assert.InRange(labels[i].X, 0, 1000 - labels[i].Width);
            for (var j = i + 1; j < labels.Count; j++)
            {
                var (a, b) = (labels[i], labels[j]);
                Assert.False(
                    Math.Abs(a.Y - b.Y) < 15 && a.X < b.X + b.Width && b.X < a.X + a.Width,
                    $"{a} meets {b}"
                );
            }
        }
    }

    [EpubCheckFact]
    public void TheCheckerHasNothingAgainstItsBook() =>
        Assert.Empty(
            EpubCheck.Complaints(
                File.ReadAllBytes(Path.Combine(edition.Site, "downloads", "edition.epub"))
            )
        );

    private IDocument Page(string path) =>
        new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(edition.Site, path)));

    private static double Number(IElement element, string attribute) =>
        double.Parse(
            element.GetAttribute(attribute)!,
            System.Globalization.CultureInfo.InvariantCulture
        );

    private static Dictionary<Rune, int> Count(string text) =>
        text.EnumerateRunes().GroupBy(r => r).ToDictionary(g => g.Key, g => g.Count());
}
