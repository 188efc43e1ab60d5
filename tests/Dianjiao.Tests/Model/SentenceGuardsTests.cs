using Dianjiao.Model.Structuring;

namespace Dianjiao.Tests.Model;

public sealed class SentenceGuardsTests
{
    [Fact]
    public void TheSentencesTogetherAreTheGuard()
    {
        foreach (var segment in Loaded.From(Repository.Specimen).Volume.Segments)
        {
            Assert.Equal(segment.Guard, string.Concat(SentenceGuards.Of(segment.Tokens)));
        }
    }

    [Fact]
    public void AnOpeningMarkBelongsToTheSentenceItOpens()
    {
        var segment = Loaded.Of("甲曰諾。「乙丙。」丁。\n").Volume.Segments.Single();
        Assert.Equal(
            ["甲曰諾。", "「乙丙。」", "丁。"],
            SentenceGuards.Of(segment.Tokens).AsEnumerable()
        );
    }
}
