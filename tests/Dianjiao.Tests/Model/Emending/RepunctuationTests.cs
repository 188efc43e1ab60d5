namespace Dianjiao.Tests.Model.Emending;

/// <summary>How the marks of punctuation.txt come to the segments.</summary>
public sealed class RepunctuationTests
{
    [Theory]
    [InlineData("甲，乙。", "「甲；乙！」", "「甲；乙！」")]
    [InlineData("甲，乙。", "甲乙", "甲乙")]
    // A blank at the ends of a line is none of its words.
    [InlineData("　　甲乙。", "甲，乙。", "甲，乙。")]
    [InlineData("甲乙。", "　　甲，乙。　", "甲，乙。")]
    [InlineData("甲乙。", "「　甲，乙。", "「　甲，乙。")]
    // One within it is.
    [InlineData("甲乙。", "甲　乙。", "甲　乙。")]
    [InlineData("甲。\n乙。", "甲！\n「乙？」", "甲！|「乙？」")]
    [InlineData("甲\n\n乙", "「甲\n\n乙」。", "「甲|乙」。")]
    // What opens and closes a commentary is not of its body.
    [InlineData("甲。\n〈按：乙。〉", "甲；\n〈按：「乙」！〉", "甲；|「乙」！")]
    [InlineData("甲。\n〈按： 乙。 〉", "甲；\n〈按：乙！〉", "甲；|乙！")]
    [InlineData("甲。\n〈按：乙。〉", "甲；\n　〈按　：　「乙」！〉　", "甲；|「乙」！")]
    [InlineData("甲。\n〈按：〉", "甲；\n〈按：〉", "甲；|")]
    public void EachBodyHasItsMarks(string text, string punctuation, string readings)
    {
        var loaded = InMemory.Build(text, punctuation: punctuation);
        Assert.Empty(loaded.Proof);
        Assert.DoesNotContain(loaded.Diagnostics, d => d.Code.Id == "DJ3020");
        Assert.Equal(readings, string.Join('|', loaded.Volume.Segments.Select(s => s.Reading)));
    }

    [Theory]
    [InlineData("甲乙，丙丁。", "「甲乙。」「丙丁」！", "「甲乙。」|「丙丁」！")]
    [InlineData("甲乙，丙丁。", "甲乙丙丁", "甲乙|丙丁")]
    [InlineData("甲乙，丙丁。", "甲乙，　「丙丁」", "甲乙，|「丙丁」")]
    [InlineData("甲乙，丙丁。", "甲乙「，丙丁", "甲乙|「，丙丁")]
    [InlineData("戊。\n甲乙，丙丁。", "戊！\n甲乙；（丙丁）", "戊！|甲乙；|（丙丁）")]
    public void AtACutWhatOpensGoesWithTheWordsBehindIt(
        string text,
        string punctuation,
        string readings
    )
    {
        var line = text.Split('\n').Length;
        var loaded = InMemory.Build(
            text,
            $"- split: 1.{line}\n  before: 丙丁\n  as: 1.{line}b\n  reason: x\n",
            punctuation: punctuation
        );
        Assert.Empty(loaded.Proof);
        Assert.Equal(readings, string.Join('|', loaded.Volume.Segments.Select(s => s.Reading)));
    }

    [Theory]
    [InlineData("〈按甲乙。〉", 2, 3, "：", "opens")]
    [InlineData("〈按「：甲乙。〉", 2, 5, "：", "opens")]
    [InlineData("〈按：甲乙。", 2, 6, "〉", "closes")]
    [InlineData("〈按：甲乙〉。", 2, 6, "〉", "closes")]
    public void WhatOpensOrClosesACommentaryStays(
        string punctuation,
        int line,
        int column,
        string mark,
        string does
    )
    {
        var loaded = InMemory.Build("序。\n〈按：甲乙。〉", punctuation: $"序。\n{punctuation}");
        var found = Assert.Single(loaded.Diagnostics, d => d.Code.Id == "DJ3020");
        Assert.StartsWith(
            $"{mark} in text.txt {does} 1.2,",
            found.Message,
            StringComparison.Ordinal
        );
        Assert.NotNull(found.Hint);
        Assert.Equal(line, found.Span?.From.Line);
        Assert.Equal(column, found.Span?.From.Column);
        Assert.Equal("甲乙", loaded.Volume.Segments[1].Base);
    }
}
