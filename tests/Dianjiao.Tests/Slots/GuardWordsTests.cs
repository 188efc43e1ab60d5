using Dianjiao.Slots;

namespace Dianjiao.Tests.Slots;

/// <summary>Words written on the lines that quote the source, and what becomes of them when the source is quoted anew.</summary>
public sealed class GuardWordsTests
{
    private const string Text = "夏四月，河水溢，壞石橋。\n居民徙於北岡，築舍以處。\n";
    private const string Other = "\n## 1.2\n> 居民徙於北岡，築舍以處。\n";

    [Theory]
    [InlineData("> 夏四月，河水溢，壞石橋。 THE BRIDGE", "THE BRIDGE")]
    [InlineData("> 夏四月，河水溢，壞石橋。THE BRIDGE", "THE BRIDGE")]
    [InlineData("> 夏四月，河水溢，壞石橋。志曰：「橋壞。」", "志曰：「橋壞。」")]
    [InlineData("> 夏四月，河水溢，壞石橋。 Мост", "Мост")]
    [InlineData("> 夏四月，河水溢，壞石橋。 はし", "はし")]
    [InlineData("> 夏四月，河水溢，壞石橋。 1221", "1221")]
    [InlineData("> （譯）夏四月，河水溢，壞石橋。", "（譯）")]
    [InlineData("> 夏四月，\n> 河水溢，壞石橋。 THE BRIDGE", "THE BRIDGE")]
    [InlineData("> 夏四月，河水溢，壞石橋。 ## 1.2", "> ## 1.2")]
    [InlineData("> 夏四月，河水溢，壞石橋。 ~~~ a", "> ~~~ a")]
    [InlineData("> 夏四月，河水溢，壞石橋。 <b", "<b")]
    [InlineData(
        "> 夏四月，河 (the river) 水溢，壞石橋。",
        "> 夏四月，河 (the river) 水溢，壞石橋。"
    )]
    [InlineData(
        "> 夏四月，河水溢，壞石橋。\n> 夏四月，河水大溢，壞石橋。",
        "> 夏四月，河水大溢，壞石橋。"
    )]
    [InlineData(
        "> 夏四月，河水大溢，壞石橋。\n> 夏四月，河水溢，壞石橋。",
        "> 夏四月，河水大溢，壞石橋。"
    )]
    [InlineData("> In summer the river rose.", "> In summer the river rose.")]
    [InlineData("> In summer\n>\n> the river rose.", "> In summer\n>\n> the river rose.")]
    public void TheyStandFirstInTheBody(string guard, string words)
    {
        var written = $"## 1.1\n{guard}\n\nA bridge fell.\n{Other}";
        var refreshed = $"## 1.1\n> 夏四月，河水溢，壞石橋。\n\n{words}\n\nA bridge fell.\n{Other}";
        Refreshed(Text, written, refreshed);
        Refreshed(
            Text,
            $"## 1.1\n{guard}\n{Other}",
            $"## 1.1\n> 夏四月，河水溢，壞石橋。\n\n{words}\n{Other}"
        );
    }

    [Theory]
    [InlineData("> 夏四月，河水甚溢，壞石橋。")]
    [InlineData("> 夏四月，河水溢，壞石橋、津亭。")]
    [InlineData("> 春水至。")]
    [InlineData("> 夏五月，河水溢 (rose)，壞石橋。")]
    [InlineData("> 夏五月，河水溢，壞石橋。\n> 夏六月，河水溢，壞石橋。")]
    public void WhatMayBeAnOlderSourceOrNotIsKeptAndStale(string guard) =>
        Refreshed(
            Text,
            $"## 1.1\n{guard}\n\nA bridge fell.\n{Other}",
            $"## 1.1 [stale]\n> 夏四月，河水溢，壞石橋。\n\n{guard}\n\nA bridge fell.\n{Other}"
        );

    [Theory]
    [InlineData("> 夏五月，河水溢，壞石橋。")]
    [InlineData("> 夏四月，水溢，壞石橋。")]
    [InlineData("> 居民徙於北岡，築舍以處。\n> 夏四月，河水溢，壞石橋。")]
    [InlineData("> 夏四月，河水溢，壞石橋。居民徙於北岡，")]
    public void AnOlderSourceIsQuotedAnew(string guard)
    {
        var result = SlotRefresher.Refresh(
            TestVolume.Of(Text),
            TestVolume.File($"## 1.1\n{guard}\n\nA bridge fell.\n{Other}"),
            new DiagnosticBag()
        )!;
        Assert.DoesNotContain("夏五月", result.Text, StringComparison.Ordinal);
        Assert.Equal(2, result.Text.Split("> ").Length - 1 - (guard.Contains('\n') ? 1 : 0));
    }

    /// <summary>
    /// A line was replaced by that of today if half of it is the same and the rest is no longer; if the text has a character
    /// nowhere, if that stands for one and two thirds are the same. Otherwise it may be somebody’s words.
    /// </summary>
    [Theory]
    [InlineData("夏四月，河水溢，壞石橋。", "夏四月，居民徙於石橋。", true)]
    [InlineData("夏四月，河水溢，壞石橋。", "夏四月，居民徙於北橋。", false)]
    [InlineData("夏四月，河水溢，壞石橋。", "夏五月，河水溢，居民橋。", true)]
    [InlineData("夏四月，河水溢，壞石橋。", "夏五月，河水溢，居民徙。", false)]
    [InlineData("夏四月，河水溢，壞石橋。", "夏五六，河水溢，壞石橋。", false)]
    [InlineData("夏十四月，河水溢，壞石橋。", "夏五月，河水溢，壞石橋。", false)]
    [InlineData("夏十四月，河水溢，壞石橋。", "夏月，河水溢，壞石橋。", true)]
    [InlineData("夏四月，河水溢，壞石橋。", "夏四四月，河水溢，壞石橋。", false)]
    [InlineData("夏四月，眾徙居北岡。", "夏四月，衆月四夏岡。", true)]
    [InlineData("夏四月，民徙居北岡。", "夏四月，衆月四夏岡。", false)]
    [InlineData("夏四月，河水溢。", "夏月，四河水溢。", false)]
    public void AnOlderSourceIsToldFromWordsByHowMuchIsTheSame(
        string now,
        string guard,
        bool isOlder
    )
    {
        const string Last = "\n## 1.2\n> 居民徙於北岡，築舍以處。\n";
        Refreshed(
            $"{now}\n居民徙於北岡，築舍以處。\n",
            $"## 1.1\n> {guard}\n\nA bridge fell.\n{Last}",
            isOlder
                ? $"## 1.1 [stale]\n> {now}\n\nA bridge fell.\n{Last}"
                : $"## 1.1 [stale]\n> {now}\n\n> {guard}\n\nA bridge fell.\n{Last}"
        );
    }

    /// <summary>The marks behind the last character and the brackets before the first are the source’s.</summary>
    [Theory]
    [InlineData("夏四月，河水溢，壞石橋，", "夏四月，河水溢，壞石橋， A BRIDGE", "A BRIDGE")]
    [InlineData("夏四月，河水溢，壞石橋、", "夏四月，河水溢，壞石橋、A BRIDGE", "A BRIDGE")]
    [InlineData("夏四月，河水溢，壞石橋；", "夏四月，河水溢，壞石橋；A BRIDGE", "A BRIDGE")]
    [InlineData("夏四月，河水溢，壞石橋：", "夏四月，河水溢，壞石橋：A BRIDGE", "A BRIDGE")]
    [InlineData("夏四月，河水溢，壞石橋．", "夏四月，河水溢，壞石橋．A BRIDGE", "A BRIDGE")]
    [InlineData("夏四月,河水溢,壞石橋,", "夏四月,河水溢,壞石橋, A BRIDGE", "A BRIDGE")]
    [InlineData("夏四月,河水溢,壞石橋.", "夏四月,河水溢,壞石橋. A BRIDGE", "A BRIDGE")]
    [InlineData("夏四月,河水溢;壞石橋;", "夏四月,河水溢;壞石橋; A BRIDGE", "A BRIDGE")]
    [InlineData("夏四月,河水溢:壞石橋:", "夏四月,河水溢:壞石橋: A BRIDGE", "A BRIDGE")]
    [InlineData("曰：「河水溢。」", "曰：「河水溢。」A BRIDGE", "A BRIDGE")]
    [InlineData("「河水溢。」壞石橋。", "A BRIDGE 「河水溢。」壞石橋。", "A BRIDGE")]
    [InlineData("“河水溢。”壞石橋。", "A BRIDGE“河水溢。”壞石橋。", "A BRIDGE")]
    [InlineData("河水溢，壞石橋。", "河水溢，壞石橋。 \t A BRIDGE  ", "A BRIDGE")]
    [InlineData("河水溢，壞石橋。", " A BRIDGE\t河水溢，壞石橋。", "A BRIDGE")]
    public void TheSourceIsCutOffWithItsMarks(string now, string guard, string words) =>
        Refreshed(
            $"{now}\n居民徙於北岡，築舍以處。\n",
            $"## 1.1\n> {guard}\n\nIt fell.\n{Other}",
            $"## 1.1\n> {now}\n\n{words}\n\nIt fell.\n{Other}"
        );

    [Theory]
    [InlineData("，")]
    [InlineData("、")]
    [InlineData("；")]
    [InlineData(",")]
    [InlineData(";")]
    public void NoMoreThanACommaBetweenCutsNothingOff(string mark) =>
        Refreshed(
            Text,
            $"## 1.1\n> 夏四月，河水溢，壞石橋{mark}志載之。\n\nIt fell.\n{Other}",
            $"## 1.1 [stale]\n> 夏四月，河水溢，壞石橋。\n\n> 夏四月，河水溢，壞石橋{mark}志載之。\n\nIt fell.\n{Other}"
        );

    [Theory]
    [InlineData("> ……\n> 夏四月，河水溢，壞石橋。", " [check]", "")]
    [InlineData("> 夏四月，河水溢，壞石橋。\n> ……", " [check]", "")]
    [InlineData("> In summer\n> 夏四月，河水溢，壞石橋。\n> ……", " [check]", "> In summer\n\n")]
    [InlineData("> 夏四月，河水溢，壞石橋。\n> In summer\n> ……", "", "> In summer\n> ……\n\n")]
    public void ALineOfMarksGoesWithTheOneBeforeIt(string guard, string mark, string words) =>
        Refreshed(
            Text,
            $"## 1.1\n{guard}\n\nIt fell.\n{Other}",
            $"## 1.1{mark}\n> 夏四月，河水溢，壞石橋。\n\n{words}It fell.\n{Other}"
        );

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void LinesEndAsTheFileHasThem(string end)
    {
        string Lines(string text) => text.ReplaceLineEndings(end);
        Refreshed(
            Text,
            Lines($"## 1.1\n>夏四月，\n>河水溢，壞石橋。 A BRIDGE\n\nIt fell.\n{Other}"),
            Lines($"## 1.1\n> 夏四月，河水溢，壞石橋。\n\nA BRIDGE\n\nIt fell.\n{Other}")
        );
    }

    [Fact]
    public void WordsBehindAnOlderSourceOfTwoSentencesAreKeptAndTheSlotIsToBeChecked() =>
        Refreshed(
            "夏四月，河水溢。壞石橋。\n",
            "## 1.1/1\n> 夏四月，河水溢。壞石橋。 THE BRIDGE\n\none\n\n## 1.1/2\n> 壞石橋。\n\ntwo\n",
            "## 1.1/1 [check]\n> 夏四月，河水溢。\n\n壞石橋。 THE BRIDGE\n\none\n\n## 1.1/2\n> 壞石橋。\n\ntwo\n"
        );

    [Fact]
    public void ASlotWithWordsOnItsGuardFollowsItsSource() =>
        Refreshed(
            "春二月，地震。\n" + Text,
            $"## 1.1\n> 夏四月，河水溢，壞石橋。 THE BRIDGE\n{Other}",
            "## 1.1\n> 春二月，地震。\n\n## 1.2\n> 夏四月，河水溢，壞石橋。\n\n> 夏四月，河水溢，壞石橋。 THE BRIDGE\n\n## 1.3\n> 居民徙於北岡，築舍以處。\n"
        );

    [Fact]
    public void ALostSlotKeepsTheWordsOnItsGuard() =>
        Refreshed(
            Text,
            $"## 1.1\n> 夏四月，河水溢，壞石橋。\n{Other}\n## 1.7\n> 秋，大旱。 DROUGHT\n",
            $"## 1.1\n> 夏四月，河水溢，壞石橋。\n{Other}\n## 1.7 [lost]\n> 秋，大旱。 DROUGHT\n"
        );

    [Fact]
    public void ANoteThatOpensWithAQuotationIsLeftAlone()
    {
        const string notes =
            "## 1.1\n> 志曰：津亭亦壞。\n\nSo the *Gazetteer*.\n\n## 1.1 河水\n> A river.\n\nwords\n\n## 1.2\n> 居民徙於北岡，築舍以處。\n> A hill.\n\nwords\n";
        var result = SlotRefresher.RefreshNotes(
            TestVolume.Of(Text),
            TestVolume.Notes(notes),
            new DiagnosticBag()
        )!;
        Assert.Equal(
            notes.Replace("處。\n> A hill.", "處。\n\n> A hill.", StringComparison.Ordinal),
            result.Text
        );
    }

    private static void Refreshed(string text, string before, string after)
    {
        var result = SlotRefresher.Refresh(
            TestVolume.Of(text),
            TestVolume.File(before),
            new DiagnosticBag()
        )!;
        Assert.Equal(after, result.Text);
        Assert.Equal(before == after, result.Changes.IsEmpty);
        var again = SlotRefresher.Refresh(
            TestVolume.Of(text),
            TestVolume.File(after),
            new DiagnosticBag()
        )!;
        Assert.Equal(after, again.Text);
        Assert.Empty(again.Changes);
    }
}
