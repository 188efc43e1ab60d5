using Dianjiao.Script;

namespace Dianjiao.Tests.Script;

public sealed class StrokeTableTests
{
    [Theory]
    [InlineData("一", 1)]
    [InlineData("王", 4)]
    [InlineData("李", 7)]
    [InlineData("㐀", 5)]
    [InlineData("鳥", 11)]
    [InlineData("𠀀", 2)]
    [InlineData("龘", 48)]
    [InlineData("，", 0)]
    [InlineData("a", 0)]
    public void CountsTheStrokesOfTraditionalForms(string character, int strokes) =>
        Assert.Equal(strokes, StrokeTable.Count(char.ConvertToUtf32(character, 0)));

    [Fact]
    public void HasEveryUnifiedCharacterOfTheBasicPlane()
    {
        for (var codePoint = 0x4E00; codePoint <= 0x9FFC; codePoint++)
        {
            Assert.InRange(StrokeTable.Count(codePoint), 1, 64);
        }
    }
}
