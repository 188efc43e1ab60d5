namespace Dianjiao.Tests.Model;

/// <summary>What an apparatus entry says of the text that it concerns.</summary>
public sealed class ApparatusResolverTests
{
    [Theory]
    [InlineData("甲乙，丙丁。", "乙，丙", "乙丙", "乙，丙", "乙丙")]
    [InlineData("甲乙，丙丁。", "乙，", "乙。", "乙，", "乙。")]
    [InlineData("甲乙，丙丁。", "乙，", "乙", "乙，", "乙")]
    [InlineData("甲乙丙丁。", "乙", "乙、", "乙", "乙、")]
    [InlineData("甲，乙丙丁。", "，乙", "。「乙」", "，乙", "。「乙」")]
    [InlineData("甲，乙，丙丁。", "，乙，", "，乙。", "乙，", "乙。")]
    public void ARepunctuationShowsTheMarksItChanges(
        string text,
        string lemma,
        string reading,
        string received,
        string read
    )
    {
        var loaded = InMemory.Build(
            text,
            $"- punctuate: 1.1\n  lemma: {Chronicles.Quoted(lemma)}\n  reading: {Chronicles.Quoted(reading)}\n  reason: x\n"
        );
        var entry = Assert.Single(loaded.Volume.Segments[0].Apparatus);
        Assert.Equal((received, read), (entry.Received, entry.Reading));
    }
}
