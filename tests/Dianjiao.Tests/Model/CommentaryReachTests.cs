namespace Dianjiao.Tests.Model;

public sealed class CommentaryReachTests
{
    /// <summary>What is cut off a line may open a commentary that reaches over further lines.</summary>
    [Fact]
    public void ACommentaryThatACutHasOpenedMayBeClosed()
    {
        const string Text = "嘉定十一年春二月，築城於北山。\n按：甲也。〈按：乙也\n丙也。丁也〉\n";
        const string First = "- { close: 1.2, after: 甲也, as: 1.2b, reason: Two. }\n";
        const string Second = "- { close: 1.3, after: 丙也, as: 1.3b, reason: Three. }\n";

        Assert.DoesNotContain("DJ3008", Codes(Text, First + Second));
        Assert.Contains("DJ3008", Codes(Text, Second));
    }

    private static IEnumerable<string> Codes(string text, string apparatus) =>
        Loaded.Of(text, ("seeds/001/apparatus.yml", apparatus)).Codes;
}
