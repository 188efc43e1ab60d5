using Dianjiao.Model.Anchoring;

namespace Dianjiao.Tests.Model.Anchoring;

public sealed class GuardComparisonTests
{
    [Theory]
    [InlineData("河水溢。", "河水溢。", GuardState.Same)]
    [InlineData("　河水 溢。\r\n", "河水\n\t溢。", GuardState.Same)]
    [InlineData("河水溢。", "河，水溢", GuardState.MarksDiffer)]
    [InlineData("河水溢", "河水溢。", GuardState.MarksDiffer)]
    [InlineData("河水溢。", "河水溢", GuardState.MarksDiffer)]
    [InlineData("河水溢。", "河水益。", GuardState.CharactersDiffer)]
    [InlineData("。河水", "。河", GuardState.CharactersDiffer)]
    [InlineData("", "河", GuardState.CharactersDiffer)]
    public void WhatDiffersIsToldApart(string guard, string source, GuardState state) =>
        Assert.Equal(state, GuardComparison.Compare(guard, source));

    [Fact]
    public void AKeyHasNoBlanksAndACharacterKeyNoMarksEither()
    {
        Assert.Equal("河，水𣅀。", GuardComparison.Key(" 河，\r\n水　\t𣅀。"));
        Assert.Equal("河水𣅀", GuardComparison.CharacterKey(" 河，\r\n水　\t𣅀。"));
    }

    [Theory]
    [InlineData('河', true)]
    [InlineData('a', true)]
    [InlineData('，', false)]
    [InlineData('」', false)]
    [InlineData(' ', false)]
    [InlineData('\n', false)]
    [InlineData('\r', false)]
    public void MarksBlanksAndLineBreaksAreNoCharacters(char unit, bool isCharacter) =>
        Assert.Equal(isCharacter, GuardComparison.IsCharacter(unit));
}
