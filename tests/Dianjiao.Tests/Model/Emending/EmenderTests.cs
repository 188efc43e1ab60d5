using static System.StringComparison;

namespace Dianjiao.Tests.Model.Emending;

/// <summary>What an emendation makes of the text of its segment.</summary>
public sealed class EmenderTests
{
    [Theory]
    [InlineData(
        "築城於北山",
        "北山",
        "北山。發卒三千，伐木運石。",
        "築城於北山。發卒三千，伐木運石。"
    )]
    [InlineData("築城於北山。", "築城", "發卒三千，築城", "發卒三千，築城於北山。")]
    [InlineData("築城於北山。", "築城", "發卒，築城，", "發卒，築城，於北山。")]
    [InlineData("築城於北山。", "於", "三月，於", "築城三月，於北山。")]
    [InlineData("築城於北山。", "城", "城，伐木，", "築城，伐木，於北山。")]
    [InlineData("築城，於北山。", "城，於", "城於", "築城，於北山。")]
    [InlineData("築城，於北山。", "城，於", "城。於", "築城。於北山。")]
    [InlineData("築城，於北山。", "，於", "於", "築城，於北山。")]
    [InlineData("甲乙丙丁。", "乙丙", "戊，己", "甲戊，己丁。")]
    [InlineData("甲乙丙丁。", "乙丙", "乙，己，丙", "甲乙，己，丙丁。")]
    [InlineData("甲，乙，丙丁。", "甲，乙，丙", "甲丙", "甲，，丙丁。")]
    [InlineData("甲，乙，丙丁。", "甲，乙，丙", "甲，丙", "甲，丙丁。")]
    [InlineData("甲「乙」丙。", "乙", "戊", "甲「戊」丙。")]
    [InlineData("甲「乙」丙。", "「乙」", "「戊。」", "甲「戊。」丙。")]
    [InlineData("甲乙。", "乙。", "", "甲。")]
    [InlineData("甲乙。丙。", "乙", "", "甲。丙。")]
    public void TheReadingIsWhatTheEntrySays(
        string text,
        string lemma,
        string reading,
        string expected
    )
    {
        var loaded = InMemory.Build(
            text,
            $"- emend: 1.1\n  lemma: {Chronicles.Quoted(lemma)}\n  reading: {Chronicles.Quoted(reading)}\n  reason: x\n"
        );
        Assert.Empty(loaded.Proof);
        Assert.Equal(expected, loaded.Volume.Segments[0].Reading);
        Assert.Equal(text, loaded.Volume.Segments[0].ReceivedBody);
    }

    [Theory]
    // The marks at the ends of the lemma beyond those it quotes stay.
    [InlineData("甲乙。」丙", "乙。", "乙！", "甲乙！」丙")]
    [InlineData("甲。「乙」丙", "「乙", "『乙", "甲。『乙」丙")]
    [InlineData("甲。「乙」丙", "乙", "『乙", "甲『乙」丙")]
    [InlineData("甲乙。」丙", "乙", "乙！", "甲乙！丙")]
    // A remnant of markup goes with its signs; a word does not take marks away.
    [InlineData("甲<br/>乙。", "<br/>", "", "甲乙。")]
    [InlineData("甲&amp;乙。", "&amp;", "", "甲乙。")]
    [InlineData("甲<br/>乙。", "<br/>", "丙", "甲<丙/>乙。")]
    [InlineData("甲「乙」丙", "「乙」", "", "甲「」丙")]
    // A mark at the beginning of the reading is put there once, whatever is taken out behind it.
    [InlineData("甲乙丙。", "乙丙", "，丙", "甲，丙。")]
    public void MarksAtTheEndsOfTheLemma(
        string text,
        string lemma,
        string reading,
        string expected
    ) => TheReadingIsWhatTheEntrySays(text, lemma, reading, expected);

    [Theory]
    [InlineData("甲乙，丙。", "乙，丙", "乙丙", "甲乙丙。")]
    [InlineData("甲乙，丙。", "乙丙", "乙；丙", "甲乙；丙。")]
    [InlineData("甲乙，丙。", "丙。", "丙？", "甲乙，丙？")]
    [InlineData("甲乙，丙。", "乙", "「乙」", "甲「乙」丙。")]
    [InlineData("甲乙，丙。", "", "甲，乙丙", "甲，乙丙")]
    public void ARepunctuationSetsTheMarksOfItsWords(
        string text,
        string lemma,
        string reading,
        string expected
    )
    {
        var loaded = InMemory.Build(text, Punctuate(lemma, reading));
        Assert.Empty(loaded.Proof);
        Assert.Empty(loaded.Diagnostics.Where(d => d.Severity == Severity.Error));
        Assert.Equal(expected, loaded.Volume.Segments[0].Reading);
    }

    [Theory]
    [InlineData("甲乙", "甲丙")]
    [InlineData("甲乙", "甲，乙丙")]
    [InlineData("甲乙", "甲")]
    [InlineData("", "甲乙")]
    public void ARepunctuationKeepsTheCharacters(string lemma, string reading)
    {
        var loaded = InMemory.Build("甲乙，丙。", Punctuate(lemma, reading));
        var found = Assert.Single(loaded.Diagnostics, d => d.Code.Id == "DJ3005");
        Assert.Contains(lemma.Length > 0 ? "“甲乙”" : "“甲乙丙”", found.Message, Ordinal);
        Assert.NotNull(found.Hint);
        Assert.Equal("甲乙，丙。", loaded.Volume.Segments[0].Reading);
        Assert.Empty(loaded.Volume.Apparatus);
    }

    [Theory]
    // Two that change one character, or one gap.
    [InlineData("乙", "戊", "乙丙", "己庚", "emend", 0)]
    [InlineData("乙丙", "己庚", "丙", "戊", "emend", 0)]
    [InlineData("丙", "戊", "乙丙", "己庚", "emend", 0)]
    // A character that an entry quotes and keeps is its own too.
    [InlineData("乙丙", "乙戊", "乙", "己", "emend", 0)]
    [InlineData("乙丙", "乙、丙", "乙丙", "乙；丙", "punctuate", 0)]
    [InlineData("乙丙", "乙、丙", "丙丁", "丙、丁", "punctuate", 2)]
    // What one leaves as it stands the other may change.
    [InlineData("乙丙", "乙、丙", "乙丙丁", "乙丙、丁", "punctuate", 2)]
    [InlineData("乙", "戊", "丙", "己", "emend", 2)]
    [InlineData("乙丙丁", "戊丙丁", "乙丙", "乙、丙", "punctuate", 2)]
    public void OnlyOneEntryChangesAPlace(
        string lemma,
        string reading,
        string otherLemma,
        string otherReading,
        string action,
        int made
    )
    {
        var isFirstPunctuation =
            made > 0 && action == "punctuate" && reading.Contains('、', Ordinal);
        var first =
            isFirstPunctuation || action == "punctuate" && made == 0
                ? Punctuate(lemma, reading)
                : Emend(lemma, reading);
        var second =
            action == "punctuate"
                ? Punctuate(otherLemma, otherReading)
                : Emend(otherLemma, otherReading);
        var loaded = InMemory.Build("甲乙丙丁。", first + second);
        Assert.Empty(loaded.Proof);
        var conflicts = loaded.Diagnostics.Where(d => d.Code.Id == "DJ3004").ToList();
        Assert.Equal(made == 2 ? 0 : 1, conflicts.Count);
        Assert.Equal(made == 2 ? 2 : 1, loaded.Volume.Apparatus.Length);
        Assert.All(conflicts, c => Assert.Contains("line 1 ", c.Message, Ordinal));
        Assert.All(conflicts, c => Assert.NotNull(c.Hint));
    }

    [Theory]
    [InlineData("甲乙", "甲乙", true)]
    [InlineData("乙，丙", "乙，丙", true)]
    [InlineData("乙丙", "乙丙", true)]
    [InlineData("甲乙", "甲", false)]
    [InlineData("甲乙", "甲乙丁", false)]
    [InlineData("乙，丙", "乙；丙", false)]
    public void AnEntryThatChangesNothingIsReported(string lemma, string reading, bool isReported)
    {
        var loaded = InMemory.Build("甲乙，丙。", Emend(lemma, reading));
        Assert.Equal(isReported, loaded.Diagnostics.Any(d => d.Code.Id == "DJ3015"));
        Assert.Single(loaded.Volume.Apparatus);
    }

    [Fact]
    public void AWholeSegmentIsPunctuatedAroundItsEmendations()
    {
        var loaded = InMemory.Build(
            "甲乙丙丁",
            Punctuate("", "甲乙，丙丁。") + Emend("丙", "戊己") + Emend("甲", "")
        );
        Assert.Empty(loaded.Proof);
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal("乙，戊己丁。", loaded.Volume.Segments[0].Reading);
        Assert.Equal(3, loaded.Volume.Apparatus.Length);
    }

    [Fact]
    public void WhatIsFoundNowhereIsNotMade()
    {
        var loaded = InMemory.Build(
            "甲乙丙丁。\n",
            Emend("戊", "己") + Punctuate("", "甲").Replace("1.1", "1.7", Ordinal) + Emend("乙", "")
        );
        Assert.Equal("甲丙丁。", loaded.Volume.Segments[0].Reading);
        Assert.Single(loaded.Volume.Apparatus);
    }

    private static string Emend(string lemma, string reading) =>
        $"- emend: 1.1\n  lemma: {Chronicles.Quoted(lemma)}\n  reading: {Chronicles.Quoted(reading)}\n  reason: x\n";

    /// <param name="lemma">Empty for the whole segment.</param>
    private static string Punctuate(string lemma, string reading) =>
        "- punctuate: 1.1\n"
        + (lemma.Length > 0 ? $"  lemma: {Chronicles.Quoted(lemma)}\n" : "")
        + $"  reading: {Chronicles.Quoted(reading)}\n  reason: x\n";
}
