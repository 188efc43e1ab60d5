using System.Text;

namespace Dianjiao.Tests.Model;

public sealed class LinkCirclesTests
{
    private static readonly string Text = string.Concat(
        Enumerable
            .Range(1, 9)
            .Select(i => $"嘉定十一年{"正二三四五六七八九"[i - 1]}月，築城於北山。\n")
    );

    /// <summary>One chain that ends, two circles joined by a link, a link to itself, and a circle in which something is said.</summary>
    [Theory]
    [InlineData("1>2 2>3 3>4", "")]
    [InlineData("1>2 2>1", "1")]
    [InlineData("1>2 2>3 3>1 3>4 4>5 5>4 6>1", "1 4")]
    [InlineData("7>7", "7")]
    [InlineData("1>2 2>1 2!", "")]
    [InlineData("1>2 2>3 3>2 3>1 9>1", "1")]
    [InlineData("1>2 2>1 2! 1>3 3>1", "1")]
    [InlineData("1>3 3>2 2>1 2! 3>4 4>1", "1")]
    [InlineData("2>2 2!", "2")]
    public void ALinkIsReportedWhereItLeadsRoundInACircle(string links, string expected)
    {
        var notes = new StringBuilder();
        foreach (var link in links.Split(' '))
        {
            notes.Append(
                link is [var at, '!']
                    ? $"## 1.{at}\nThis is said.\n\n"
                    : $"## 1.{link[0]}\nSee [[1.{link[2]}]].\n\n"
            );
        }

        var found = Loaded
            .Of(Text, ("seeds/001/notes.en.md", notes.ToString()))
            .Diagnostics.Where(d => d.Code == Codes.CircularLink)
            .Select(d => d.Span!.Value.File.Text.Split('\n')[d.Span.Value.From.Line - 2][5..]);
        Assert.Equal(expected, string.Join(' ', found));
    }
}
