using Dianjiao.BrowserTests;

namespace Dianjiao.EditionTests;

/// <summary>The edition on paper: through a real browser and back out of the PDF.</summary>
public sealed class PrintTests(Printer printer) : IClassFixture<Printer>
{
    [Theory]
    [InlineData("B5")]
    [InlineData("A4")]
    public async Task NothingIsLostAndThePagesAreFull(string paper)
    {
        var edition = Juan41.Edition.Edition!;
        var (report, pages, pdf) = await printer.Print($"edition-{paper}", edition, paper);
        Assert.Empty(report.Faults);
        Assert.Empty(report.Deferred);
        Assert.InRange(report.Filled, 85, 100);
        var read = PdfText.Pages(pdf);
        Assert.Equal(report.Pages, read.Length);
        Assert.DoesNotContain(read.SelectMany(p => p.EnumerateRunes()), PdfText.IsOdd);
        Assert.Equal(pages.Select(PdfText.Han), read.Select(PdfText.Han));
    }
}
