using Dianjiao.Model.Anchoring;

namespace Dianjiao.Tests.Model.Anchoring;

public sealed class TextRunsTests
{
    [Theory]
    [InlineData(2, 60)]
    [InlineData(40, 3)]
    public void ManyQuestionsAreAnsweredAsFewAre(int letters, int longest)
    {
        var random = new Random(1223);
        var text = new string([
            .. Enumerable.Range(0, 5_000).Select(_ => (char)('一' + random.Next(letters))),
        ]);
        var runs = new TextRuns([text]);
        for (var i = 0; i < 2_000; i++)
        {
            var at = random.Next(text.Length);
            var run = text.Substring(at, Math.Min(1 + random.Next(longest), text.Length - at));
            run = i % 2 == 0 ? run : run[1..] + (char)('一' + random.Next(letters));
            Assert.Equal(text.Contains(run, StringComparison.Ordinal), runs.Has(run));
        }
    }

    [Fact]
    public void ATextThatRepeatsItselfAndLongQuestionsAreAnswered()
    {
        var text = string.Concat(Enumerable.Repeat("甲乙\U00020000", 2_000));
        var runs = new TextRuns([text]);
        for (var i = 0; i < 200; i++)
        {
            Assert.True(runs.Has(text[..(4 * i)]));
            Assert.False(runs.Has(text[..(4 * i)] + "乙乙"));
        }

        Assert.True(runs.Has(text));
        Assert.False(runs.Has(text + "甲"));
    }
}
