using Dianjiao.Script;

namespace Dianjiao.Tests.Script;

public sealed class ScriptEvidenceTests
{
    [Fact]
    public void AVolumeInTraditionalCharactersIsOne()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Specimen, "seeds", "001", "text.txt"));
        var evidence = ScriptEvidence.Of(CodePoints.Of(text).AsSpan());

        Assert.True(evidence.IsTraditional, evidence.ToString());
        Assert.False(evidence.IsSimplified);
    }

    [Fact]
    public void WhatHasASimplifiedRadicalHasAnotherFormToo()
    {
        var alone = Enumerable
            .Range(0x4E00, 0x9FFF - 0x4E00)
            .Where(ScriptEvidence.HasSimplifiedRadical)
            .Where(c =>
                !VariantTable.Classes(new HashSet<int> { VariantTable.Canonical(c) }).Any()
            );

        Assert.Empty(alone);
    }

    [Theory]
    [InlineData("誌諸將", 2)]
    [InlineData("警誓食金鑒繁", 2)]
    public void OldFormsAreCounted(string text, int count) =>
        Assert.Equal(count, ScriptEvidence.Of(CodePoints.Of(text).AsSpan()).Traditional);

    [Theory]
    [InlineData("詔諸將議戰守，給馬贝贝，军给铁。")]
    [InlineData("诏诸将议")]
    [InlineData("詔諸將議")]
    public void FewSayNothing(string text)
    {
        var evidence = ScriptEvidence.Of(CodePoints.Of(text).AsSpan());

        Assert.False(evidence.IsSimplified || evidence.IsTraditional, evidence.ToString());
    }
}
