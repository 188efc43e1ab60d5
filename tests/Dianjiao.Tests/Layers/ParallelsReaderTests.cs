using Dianjiao.Layers;

namespace Dianjiao.Tests.Layers;

public sealed class ParallelsReaderTests
{
    private const string Whole =
        "- { at: 1.4, lemma: 互市, occurrence: 2, work: 金史, volume: 134, section: 外國上, day: 興定二年三月, date: 1218-03-31, quotation: 乞復互市, agreement: substance, note: n, checked: true }";

    [Fact]
    public void EveryKeyIsRead()
    {
        var entry = Assert.Single(Read(Whole).Entries);
        Assert.Equal(("互市", 2), (entry.Lemma!.Text, entry.Lemma.Occurrence));
        Assert.Equal(("金史", "134", "外國上"), (entry.Work, entry.Volume, entry.Section));
        Assert.Equal(("興定二年三月", "1218-03-31"), (entry.Day, entry.Date));
        Assert.Equal(
            ("乞復互市", Agreement.Substance, "n", true),
            (entry.Quotation, entry.Agreement, entry.Note, entry.Checked)
        );
        Assert.Empty(Read(Whole).Codes);
    }

    [Theory]
    [InlineData("at: 1.4, ", "", "DJ2005")]
    [InlineData("work: 金史, ", "", "DJ2005")]
    [InlineData("quotation: 乞復互市, ", "", "DJ2005")]
    [InlineData("agreement: substance, ", "", "DJ2005")]
    [InlineData("lemma: 互市, ", "", "DJ2005")]
    [InlineData("substance", "partly", "DJ2004")]
    [InlineData("checked: true", "checked: yes", "DJ2004")]
    [InlineData("at: 1.4", "at: 4", "DJ2006")]
    [InlineData("1218-03-31", "1218-3-31", "DJ2019")]
    [InlineData("note", "notes", "DJ2003")]
    public void AMistakeIsReported(string right, string wrong, string code) =>
        Assert.Equal([code], Read(Whole.Replace(right, wrong, StringComparison.Ordinal)).Codes);

    private static (IReadOnlyList<ParallelEntry> Entries, string[] Codes) Read(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var entries = ParallelsReader.Read(
            SourceFile.FromText("seeds/001/parallels.yml", yaml),
            diagnostics
        );
        return (entries, [.. diagnostics.ToSorted().Select(d => d.Code.Id)]);
    }
}
