using System.Text;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Model.Emending;

namespace Dianjiao.Tests.Model.Emending;

/// <summary>
/// Received and emended text side by side. What was received alone stands in (), what the edition alone reads in &lt;&gt;.
/// </summary>
public sealed class EmendedTextTests
{
    private static readonly Emendation First = Entry("甲");
    private static readonly Emendation Second = Entry("乙");

    [Theory]
    [InlineData("甲乙丙。", "乙", "丁", "甲(乙)<丁>丙。")]
    [InlineData("甲乙丙。", "乙", "", "甲(乙)丙。")]
    [InlineData("甲乙丙。", "甲", "丁甲", "<丁>甲乙丙。")]
    [InlineData("甲乙丙。", "丙", "丙丁", "甲乙丙<丁>。")]
    [InlineData("甲乙丙。", "甲乙丙", "丁甲戊丙", "<丁>甲(乙)<戊>丙。")]
    [InlineData("甲。", "甲。", "甲，", "甲(。)<，>")]
    [InlineData("甲。」", "甲。」", "甲，」", "甲(。)<，>」")]
    [InlineData("甲。", "甲。", "甲。」", "甲。<」>")]
    [InlineData("甲。」", "甲。」", "甲。", "甲。(」)")]
    [InlineData("甲。", "甲。", "甲。。", "甲。<。>")]
    [InlineData("甲。。", "甲。。", "甲。", "甲。(。)")]
    [InlineData("甲。，。", "甲。，。", "甲。。", "甲。(，)。")]
    [InlineData("甲。。", "甲。。", "甲。，。", "甲。<，>。")]
    [InlineData("甲，乙", "甲，乙", "甲；乙", "甲(，)<；>乙")]
    public void WhatIsInBothIsNotDoubled(
        string text,
        string lemma,
        string reading,
        string expected
    ) => Assert.Equal(expected, Shown(Emended(text, lemma, reading).Segments[0].Tokens));

    [Fact]
    public void ATokenKnowsHowManyReceivedCharactersStandBeforeIt()
    {
        var tokens = Emended("甲，乙丙。", "甲，乙", "丁甲，戊己，").Segments[0].Tokens;
        Assert.Equal("<丁>甲，(乙)<戊己，>丙。", Shown(tokens));
        Assert.Equal("0 0 1 1 2 2 2 2 3", string.Join(' ', tokens.Select(t => t.At)));
        Assert.Equal("，，。", string.Concat(tokens.Where(t => t.IsMark).Select(Letter)));
    }

    [Theory]
    [InlineData("甲，乙。丙", "甲，乙", "丁，乙", "甲，乙", "丁，乙")]
    [InlineData("甲，乙。丙", "甲，乙。", "甲，乙；", "甲，乙。", "甲，乙；")]
    [InlineData("甲，乙。丙", "，乙", "；乙", "，乙", "；乙")]
    [InlineData("甲「乙」丙", "乙", "乙，丁", "乙", "乙，丁")]
    [InlineData("甲「乙」丙", "乙", "", "乙", "")]
    [InlineData("甲，乙，丙。", "甲，乙，丙", "乙", "甲，乙，丙", "乙")]
    [InlineData("甲，乙，丙。", "乙，丙", "丁乙", "乙，丙", "丁乙")]
    public void AnEntryNamesWhatItFoundAndWhatItMade(
        string text,
        string lemma,
        string reading,
        string received,
        string made
    )
    {
        var entry = Assert.Single(Emended(text, lemma, reading).Apparatus);
        Assert.Equal(received, entry.Received);
        Assert.Equal(made, entry.Reading);
    }

    [Fact]
    public void WhatNobodyChangesIsAsReceived()
    {
        var text = Text("序\n「甲，乙。」\n");
        Assert.Equal(2, text.Length);
        Assert.Equal("甲乙", CodePoints.ToText(text.Characters));
        Assert.Equal(
            ["「", "，", "。」"],
            Enumerable.Range(0, 3).Select(g => CodePoints.ToText(text.MarksAt(g).AsSpan()))
        );
        Assert.Equal("「甲，乙。」", Shown(text.ToTokens()));
        Assert.Equal("甲，乙", text.Reading(new CharacterRange(0, 2)));
        Assert.Equal("", text.Reading(new CharacterRange(1, 1)));
        Assert.Null(text.Owner(0));
        Assert.Null(text.GapOwner(0));
    }

    [Fact]
    public void ACharacterBelongsToWhoCameFirst()
    {
        var text = Text("甲乙。\n", start: 0, end: 3, first: 0);
        text.Claim(0, First);
        text.Claim(0, Second);
        text.Delete(1, Second);
        Assert.Same(First, text.Owner(0));
        Assert.Same(Second, text.Owner(1));
        Assert.Equal("甲(乙)。", Shown(text.ToTokens()));
    }

    [Fact]
    public void MarksAtTheEndsAreReadWithTheEntryThatSetThem()
    {
        var text = Text("序\n「甲，乙。」\n");
        text.SetMarks(0, [], First);
        text.SetMarks(2, ['！'], First);
        Assert.Same(First, text.GapOwner(2));
        Assert.Equal("。」", CodePoints.ToText(text.MarksAt(2).AsSpan()));
        var all = new CharacterRange(0, 2);
        Assert.Equal("甲，乙！", text.Reading(all, First));
        Assert.Equal("甲，乙", text.Reading(all, Second));
        Assert.Equal("甲，乙", text.Reading(all));
        Assert.Equal("乙！", text.Reading(new CharacterRange(1, 2), First));
        text.SetMarks(1, ['；'], Second);
        Assert.Equal("甲；乙", text.Reading(all));
        Assert.Equal("(「)甲(，)<；>乙(。」)<！>", Shown(text.ToTokens()));
    }

    [Fact]
    public void WhatIsAddedIsReadBesideItsCharacter()
    {
        var text = Text("序\n「甲，乙。」\n");
        text.InsertBefore(0, ['丙', '、']);
        text.InsertAfter(1, ['丁']);
        Assert.Equal("「<丙、>甲，乙<丁>。」", Shown(text.ToTokens()));
        Assert.Equal("丙、甲，乙丁", text.Reading(new CharacterRange(0, 2)));
        Assert.Equal("乙丁", text.Reading(new CharacterRange(1, 2)));
    }

    private static Volume Emended(string text, string lemma, string reading)
    {
        var loaded = InMemory.Build(
            text,
            $"- emend: 1.1\n  lemma: {Chronicles.Quoted(lemma)}\n  reading: {Chronicles.Quoted(reading)}\n  reason: x\n"
        );
        Assert.Empty(loaded.Proof);
        return loaded.Volume;
    }

    private static EmendedText Text(string text, int start = 2, int end = 8, int first = 1) =>
        new(
            BaseReader.Read(SourceFile.FromText("text.txt", text), new DiagnosticBag()),
            new CharacterRange(first, first + 2),
            start,
            end
        );

    private static Emendation Entry(string reading)
    {
        var span = SourceFile.FromText("apparatus.yml", "x").Span(0, 1);
        return new Emendation(
            new Locus("1", "1"),
            null,
            reading,
            span,
            EmendationKind.Conjecture,
            false,
            new Basis("x", [], null, null, span)
        );
    }

    private static string Shown(IEnumerable<Token> tokens)
    {
        var shown = new StringBuilder();
        foreach (var token in tokens)
        {
            shown.Append(
                token.Origin switch
                {
                    TokenOrigin.Received => $"({Letter(token)})",
                    TokenOrigin.Emended => $"<{Letter(token)}>",
                    _ => Letter(token),
                }
            );
        }

        return shown.Replace(")(", "").Replace("><", "").ToString();
    }

    private static string Letter(Token token) => CodePoints.ToText([token.CodePoint]);
}
