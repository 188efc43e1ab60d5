using System.Globalization;

namespace Dianjiao.Tests.Model;

public sealed class FreeLettersTests
{
    private static readonly string Words = string.Concat(
        Enumerable.Range(0, 28).Select(i => (char)('一' + i))
    );

    [Fact]
    public void ALineWithoutALetterLeftIsToldSo()
    {
        var loaded = Loaded.Repaired(
            Words + "。\n",
            string.Concat(Enumerable.Range(1, 25).Select(i => Split(i, (char)('a' + i))))
                + Split(26, 'z')
        );
        var report = Assert.Single(loaded.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(
            (
                "DJ3006",
                "1.1z names two segments",
                "no letter is left on line 1: b to z are all in use"
            ),
            (report.Code.Id, report.Message, report.Hint)
        );
        Assert.Equal(26, loaded.Volume.Segments.Length);
    }

    [Fact]
    public void ABadLetterHasOneRemedy()
    {
        var loaded = Loaded.Repaired(Words + "。\n", Split(4, 'b') + Split(9, 'a'));
        var report = Assert.Single(loaded.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal("DJ2009", report.Code.Id);
        Assert.EndsWith(": 1.1c", report.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("…")]
    [InlineData("\"\"")]
    [InlineData("。！—")]
    public void AReasonWithoutWordsIsNone(string reason)
    {
        var loaded = Loaded.Repaired(
            Words + "。\n",
            Split(4, 'b').Replace("So.", reason, StringComparison.Ordinal)
        );
        Assert.Contains("DJ2008", loaded.Codes);
        Assert.All(
            loaded.Volume.Segments.SelectMany(s => s.Apparatus),
            e => Assert.Null(e.Basis.Reason)
        );
    }

    private static string Split(int at, char letter) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"- split: 1.1\n  before: {Words[at]}\n  as: 1.1{letter}\n  kind: detail\n  reason: So.\n"
        );
}
