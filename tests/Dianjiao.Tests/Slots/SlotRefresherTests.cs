using Dianjiao.Slots;

namespace Dianjiao.Tests.Slots;

public sealed class SlotRefresherTests
{
    private const string Text = "甲乙，丙丁。\n戊己庚辛。壬癸。\n子丑寅卯。\n";

    private const string Split =
        "- split: 1.2\n  before: 壬癸\n  as: 1.2b\n  kind: detail\n  reason: r\n";

    private const string Join = "- join: [1.2, 1.3]\n  reason: r\n";

    private const string Done =
        "## 1.1\n> 甲乙，丙丁。\n\none\n\n## 1.2\n> 戊己庚辛。壬癸。\n\ntwo\n\n## 1.3\n> 子丑寅卯。\n\nthree\n";

    [Fact]
    public void ANewFileHasAnEmptySlotForEverySegment()
    {
        var result = SlotRefresher.Refresh(TestVolume.Of(Text, Split), null, new DiagnosticBag())!;
        Assert.Equal(
            "## 1.1\n> 甲乙，丙丁。\n\n## 1.2\n> 戊己庚辛。\n\n## 1.2b\n> 壬癸。\n\n## 1.3\n> 子丑寅卯。\n",
            result.Text
        );
        Assert.Equal(4, result.Count(SlotChangeKind.Added));
    }

    [Fact]
    public void WhatIsUpToDateKeepsItsBytes()
    {
        var odd =
            "\uFEFFpreamble\r\n\r\n##  1.1   [stale]  \r\n> 甲乙，　丙丁。\r\none  \r\n```\r\n## 1.9\r\n```\r\n\r\n\r\n## 1.2\n> 戊己庚辛。\n> 壬癸。\n\n## 1.3\n>子丑寅卯。\n\nthree";
        Unchanged(Text, "", odd);
        Unchanged(Text, "", Done);
    }

    [Fact]
    public void OtherMarksAskForACheckAndOtherCharactersMakeStale()
    {
        Refreshed(
            "甲乙丙丁。\n戊己庚寅壬癸。\n子丑寅卯。\n",
            "",
            Done,
            "## 1.1 [check]\n> 甲乙丙丁。\n\none\n\n## 1.2 [stale]\n> 戊己庚寅壬癸。\n\ntwo\n\n## 1.3\n> 子丑寅卯。\n\nthree\n"
        );
    }

    [Fact]
    public void AMarkIsNeverLowered()
    {
        Refreshed(
            "甲乙丙丁。\n戊己庚寅壬癸。\n子丑寅卯。\n",
            "",
            Done.Replace("1.1", "1.1 [stale]").Replace("1.2", "1.2 [check]"),
            "## 1.1 [stale]\n> 甲乙丙丁。\n\none\n\n## 1.2 [stale]\n> 戊己庚寅壬癸。\n\ntwo\n\n## 1.3\n> 子丑寅卯。\n\nthree\n"
        );
    }

    [Fact]
    public void ASlotWithoutWordsIsQuotedAnewAndNotMarked()
    {
        Refreshed("甲乙丙。\n", "", "## 1.1\n> 甲乙。\n", "## 1.1\n> 甲乙丙。\n");
    }

    [Fact]
    public void ASlotWithoutAGuardGetsOne()
    {
        Refreshed("甲乙。\n", "", "## 1.1\none", "## 1.1\n> 甲乙。\none");
        Refreshed("甲乙。\n", "", "## 1.1\n\n> one\n", "## 1.1\n> 甲乙。\n\n> one\n");
    }

    [Fact]
    public void ASplitLeavesTheWordsStaleAndAddsASlot()
    {
        Refreshed(
            Text,
            Split,
            Done,
            "## 1.1\n> 甲乙，丙丁。\n\none\n\n## 1.2 [stale]\n> 戊己庚辛。\n\ntwo\n\n## 1.2b\n> 壬癸。\n\n## 1.3\n> 子丑寅卯。\n\nthree\n"
        );
    }

    [Fact]
    public void AJoinKeepsTheSecondSlotUnderLostAndPutsItBackWhenItIsUndone()
    {
        const string joined =
            "## 1.1\n> 甲乙，丙丁。\n\none\n\n## 1.2 [stale]\n> 戊己庚辛。壬癸。\n> 子丑寅卯。\n\ntwo\n\n## 1.3 [check] [lost]\n> 子丑寅卯。\n\nthree\n";
        Refreshed(Text, Join, Done.Replace("1.3", "1.3 [check]"), joined);
        Refreshed(
            Text,
            "",
            joined,
            "## 1.1\n> 甲乙，丙丁。\n\none\n\n## 1.2 [stale]\n> 戊己庚辛。壬癸。\n\ntwo\n\n## 1.3 [check]\n> 子丑寅卯。\n\nthree\n"
        );
    }

    [Fact]
    public void SlotsFollowTheirSourceWhenTheLinesAreNumberedAnew()
    {
        Refreshed(
            "天地玄黃。\n" + Text,
            "",
            Done.Replace("1.3", "1.3 [stale]"),
            "## 1.1\n> 天地玄黃。\n\n## 1.2\n> 甲乙，丙丁。\n\none\n\n## 1.3\n> 戊己庚辛。壬癸。\n\ntwo\n\n## 1.4 [stale]\n> 子丑寅卯。\n\nthree\n"
        );
    }

    [Fact]
    public void ASlotThatMovesPastOthersStandsInTheOrderOfTheText()
    {
        Refreshed(
            "子丑寅卯。\n甲乙，丙丁。\n戊己庚辛。壬癸。\n",
            "",
            Done,
            "## 1.1\n> 子丑寅卯。\n\nthree\n\n## 1.2\n> 甲乙，丙丁。\n\none\n\n## 1.3\n> 戊己庚辛。壬癸。\n\ntwo\n\n"
        );
    }

    [Fact]
    public void WordsGoBeforeAnEmptySlot()
    {
        Refreshed(
            "甲乙丙丁。\n",
            "",
            "## 1.1\n> 甲乙丙丁。\n\n## 1.7 [lost]\n> 甲乙丙丁。\n\nwords\n",
            "## 1.1\n> 甲乙丙丁。\n\nwords\n"
        );
    }

    [Fact]
    public void RangesAndSentencesStayAsTheyAre()
    {
        Refreshed(
            "甲乙丙丁。\n戊己庚辛；壬癸。\n子丑寅卯。辰巳午申。\n",
            "",
            "## 1.1–1.2\n> 甲乙，丙丁。\n> 戊己庚辛。壬癸。\n\nboth\n\n## 1.3/1\n> 子丑寅卯。\n\na\n\n## 1.3/2\n> 辰巳午未。\n\nb\n",
            "## 1.1–1.2 [check]\n> 甲乙丙丁。\n> 戊己庚辛；壬癸。\n\nboth\n\n## 1.3/1\n> 子丑寅卯。\n\na\n\n## 1.3/2 [stale]\n> 辰巳午申。\n\nb\n"
        );
    }

    [Fact]
    public void SentencesMoveTogetherAndWithinTheirSegment()
    {
        Refreshed(
            "天地玄黃。\n子丑寅卯。辰巳午。\n",
            "",
            "## 1.1/1\n> 子丑寅卯。\n\na\n\n## 1.1/2\n> 辰巳午。\n\nb\n",
            "## 1.1\n> 天地玄黃。\n\n## 1.2/1\n> 子丑寅卯。\n\na\n\n## 1.2/2\n> 辰巳午。\n\nb\n"
        );
        Refreshed(
            "申酉。子丑寅卯。\n",
            "",
            "## 1.1/1\n> 子丑寅卯。\n\na\n",
            "## 1.1/1\n> 申酉。\n\n## 1.1/2\n> 子丑寅卯。\n\na\n"
        );
    }

    [Fact]
    public void ASentenceThatIsGoneIsKeptAndComesBack()
    {
        const string both = "## 1.1/1\n> 子丑。\n\na\n\n## 1.1/2\n> 寅卯。\n\nb\n";
        const string one = "## 1.1/1\n> 子丑。\n\na\n\n## 1.1/2 [lost]\n> 寅卯。\n\nb\n";
        Refreshed("子丑。\n", "", both, one);
        Refreshed("子丑。寅卯。\n", "", one, both);
        Refreshed(
            "子丑。寅卯。\n",
            "",
            "## 1.1/1\n> 子丑。\n\na\n\n## 1.1/2\n> 寅卯。\n\n## 1.1/2 [lost]\n> 寅卯。\n\nb\n",
            both
        );
    }

    [Fact]
    public void ASentenceWithoutASlotGetsOne()
    {
        Refreshed(
            "子丑。寅卯。辰。\n",
            "",
            "## 1.1/2\n> 寅卯。\n\nb\n",
            "## 1.1/1\n> 子丑。\n\n## 1.1/2\n> 寅卯。\n\nb\n\n## 1.1/3\n> 辰。\n"
        );
    }

    [Fact]
    public void SentencesThatAreJoinedKeepTheWordsOfBothInOneSlot()
    {
        Refreshed(
            "子丑，寅卯。辰。\n",
            "",
            "## 1.1/1\n> 子丑。\n\na\n\n## 1.1/2 [check]\n> 寅卯。\n\nb\n\n## 1.1/3\n> 辰。\n\nc\n",
            "## 1.1/1 [check]\n> 子丑，寅卯。\n\na\n\nb\n\n## 1.1/2\n> 辰。\n\nc\n"
        );
        Refreshed(
            "子丑，寅卯。\r\n",
            "",
            "## 1.1/1\r\n> 子丑。\r\n\r\n## 1.1/2 [stale]\r\n> 寅卯。\r\n> Ah.\r\n\r\nb\r\n",
            "## 1.1/1 [stale]\r\n> 子丑，寅卯。\r\n\r\n> Ah.\r\n\r\nb\r\n"
        );
    }

    [Fact]
    public void ASentenceThatIsCutKeepsItsWordsInTheFirstPart()
    {
        Refreshed(
            "子。丑寅。卯辰。\n",
            "",
            "## 1.1/1\n> 子丑。\n\na\n\n## 1.1/2\n> 寅卯辰。\n\nb\n",
            "## 1.1/1 [check]\n> 子。\n\na\n\n## 1.1/2 [check]\n> 丑寅。\n\nb\n\n## 1.1/3\n> 卯辰。\n"
        );
    }

    [Fact]
    public void ASentenceThatGrewIsStale()
    {
        Refreshed(
            "子丑寅。卯。\n",
            "",
            "## 1.1/1\n> 子丑。\n\na\n\n## 1.1/2\n> 卯。\n\nb\n",
            "## 1.1/1 [stale]\n> 子丑寅。\n\na\n\n## 1.1/2\n> 卯。\n\nb\n"
        );
    }

    [Fact]
    public void LineEndsAndTheByteOrderMarkStayAsTheyAre()
    {
        Refreshed(
            "甲乙。\r\n丙丁。\r\n",
            "",
            "\uFEFF## 1.1\r\n> 甲，乙。\r\n> 志曰：大水。\r\none\r\n",
            "\uFEFF## 1.1 [check]\r\n> 甲乙。\r\n\r\n> 志曰：大水。\r\n\r\none\r\n\r\n## 1.2\r\n> 丙丁。\r\n"
        );
    }

    [Fact]
    public void TwoSlotsForOneSegmentAreBothKept()
    {
        Refreshed(
            "甲乙丙。\n",
            "",
            "## 1.1\n> 甲乙。\n\none\n\n## 1.1 [check]\n> 甲乙。\n\nother\n",
            "## 1.1 [stale]\n> 甲乙丙。\n\none\n\n## 1.1 [stale]\n> 甲乙丙。\n\nother\n"
        );
    }

    [Theory]
    [InlineData("> A, he said.")]
    [InlineData("> 《州志》曰：「大水，人相食。」（頁 12）")]
    [InlineData("> 1218\n>\n> 甲乙之誤")]
    public void AQuotationOfTheTranslatorsDirectlyBelowTheGuardIsKept(string own)
    {
        Refreshed(
            "甲乙丙。\n",
            "",
            $"## 1.1\n> 甲乙。\n{own}\nmore\n",
            $"## 1.1 [stale]\n> 甲乙丙。\n\n{own}\n\nmore\n"
        );
        Refreshed(
            "甲乙丙。\n",
            "",
            $"## 1.1\n> 甲乙丁。\n{own}\n\nmore\n",
            $"## 1.1 [stale]\n> 甲乙丙。\n\n{own}\n\nmore\n"
        );
        Refreshed("甲乙。\n", "", $"## 1.1\n> 甲乙。\n{own}\n", $"## 1.1\n> 甲乙。\n\n{own}\n");
    }

    [Fact]
    public void WhatTheTextHasNothingLikeIsKeptRatherThanLost()
    {
        Refreshed(
            "子丑。\n",
            "",
            "## 1.1\n> 志曰：大水。\n\nmore\n",
            "## 1.1 [stale]\n> 子丑。\n\n> 志曰：大水。\n\nmore\n"
        );
        Refreshed("子丑。\n", "", "## 1.1\n> 甲乙。\n", "## 1.1 [stale]\n> 子丑。\n\n> 甲乙。\n");
        Refreshed(
            "辰巳午。\n",
            "",
            "## 1.1\n> 辰巳午未。\n\nmore\n",
            "## 1.1 [stale]\n> 辰巳午。\n\n> 辰巳午未。\n\nmore\n"
        );
    }

    [Fact]
    public void AFileThatCannotBeReadWithCertaintyIsLeftAlone()
    {
        foreach (
            var (text, code) in new[]
            {
                ("## nowhere\n\none\n", Codes.BadAnchor),
                ("## 1.1\n\none\n\n##1.2\n\ntwo\n", Codes.BadAnchor),
                ("## 1.1\n```\n## 1.2\n\ntwo\n", Codes.OpenFence),
                ("## 1.3–1.1\n\nall\n", Codes.BackwardRange),
            }
        )
        {
            var diagnostics = new DiagnosticBag();
            Assert.Null(
                SlotRefresher.Refresh(TestVolume.Of(Text), TestVolume.File(text), diagnostics)
            );
            Assert.Equal(code, Assert.Single(diagnostics.ToSorted()).Code);
        }
    }

    [Fact]
    public void NotesOnWordsAreLeftAloneAndNotesOnSegmentsFollowTheirGuard()
    {
        const string notes =
            "## 1.1 丙丁\n> 甲。\nwords\n\n## 1.2\n> 甲乙，丙丁。\n\nmoved\n\n## 1.2\n\nno guard\n\n## 1.2\n> 戊己。\n\nstale\n\n## 1.9\n> 亥。\n\ngone\n";
        var result = SlotRefresher.RefreshNotes(
            TestVolume.Of(Text),
            TestVolume.File(notes),
            new DiagnosticBag()
        )!;
        Assert.Equal(
            "## 1.1 丙丁\n> 甲。\nwords\n\n## 1.1\n> 甲乙，丙丁。\n\nmoved\n\n## 1.2\n\nno guard\n\n## 1.2 [stale]\n> 戊己庚辛。壬癸。\n\nstale\n\n## 1.9 [lost]\n> 亥。\n\ngone\n",
            result.Text
        );
    }

    private static void Unchanged(string text, string apparatus, string file)
    {
        var result = SlotRefresher.Refresh(
            TestVolume.Of(text, apparatus),
            TestVolume.File(file),
            new DiagnosticBag()
        )!;
        Assert.Equal(file, result.Text);
        Assert.Empty(result.Changes);
    }

    private static void Refreshed(string text, string apparatus, string before, string after)
    {
        var result = SlotRefresher.Refresh(
            TestVolume.Of(text, apparatus),
            TestVolume.File(before),
            new DiagnosticBag()
        )!;
        Assert.Equal(after, result.Text);
        Assert.NotEmpty(result.Changes);
        Unchanged(text, apparatus, after);
    }
}
