namespace Dianjiao.Tests.Model.Damage;

public sealed class ReceivedDamageTests
{
    private const string Heading = "嘉定十一年春二月，築城於北山。\n";

    [Theory]
    [InlineData("北\uE000山當水陸之衝。", "北\uE000山", "北總山")]
    [InlineData("北\uFFFD山當水陸之衝。", "北\uFFFD山", "北總山")]
    [InlineData("北山當<br/>水陸之衝。", "當<br/>水陸之衝。", "當水陸之衝。")]
    [InlineData("北山當水陸之衝，民曰「苦盜。", "苦盜", "苦盜」")]
    [InlineData("北山當水陸之衝」，民苦盜。", "衝」，民", "衝，民")]
    public void WhatAnEmendationMendsIsNotReported(string line, string lemma, string reading)
    {
        Assert.NotEmpty(Loaded.Of(Heading + line).Diagnostics);
        var loaded = Loaded.Repaired(
            Heading + line,
            $"- emend: 1.2\n  lemma: {lemma}\n  reading: {reading}\n  reason: So.\n"
        );
        Assert.Empty(loaded.Diagnostics);
        Assert.Empty(loaded.Proof);
    }

    [Theory]
    [InlineData("北\uE000山當水陸之衝。", "DJ1006")]
    [InlineData("北\uFFFD山當水陸之衝。", "DJ1007")]
    [InlineData("北\u0001山當水陸之衝。", "DJ1005")]
    [InlineData("北\u200B山當水陸之衝。", "DJ1013")]
    [InlineData("北山當<br/>水陸之衝。", "DJ1012")]
    [InlineData("北山當水陸之衝，民曰「苦盜。", "DJ1009")]
    [InlineData("北山當水陸之衝，民苦盜。\r\n", "DJ1004")]
    [InlineData("〈按：北山之城〈舊城也〉，前史不載。〉", "DJ1010")]
    public void WhatIsAcceptedIsInformation(string line, string code)
    {
        var loaded = Loaded.Repaired(
            Heading + line,
            $"- accept: 1.2\n  code: {code}\n  reason: So.\n"
        );
        Assert.Equal(
            [(code, Severity.Info)],
            loaded.Diagnostics.Select(d => (d.Code.Id, d.Severity))
        );
    }

    [Fact]
    public void WhatRemainsIsCountedFromItsFirstPlace()
    {
        var loaded = Loaded.Repaired(
            Heading + "北\uE000山當水陸之衝。\n城\uE000久\uE000無守備。\n民\uE000苦盜劫。\n",
            "- emend: 1.2\n  lemma: 北\uE000山\n  reading: 北總山\n  reason: So.\n"
                + "- accept: 1.4\n  code: DJ1006\n  reason: So.\n"
        );
        Assert.Equal(
            [(3, 2, Severity.Warning, "1.3"), (4, 2, Severity.Info, "1.4")],
            loaded
                .Diagnostics.Where(d => d.Code.Id == "DJ1006")
                .Select(d => (d.From.Line, d.From.Column, d.Severity, d.Locus))
        );
        Assert.Contains(
            loaded.Diagnostics,
            d => d.Message.EndsWith("2 times: line 3", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void ManyPlacesAreNamedUpToTwenty()
    {
        var loaded = Loaded.Repaired(
            Heading + string.Concat(Enumerable.Repeat("城\uE000久。\n", 23)),
            ""
        );

        Assert.EndsWith(
            "23 times: lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21 and 3 more",
            Assert.Single(loaded.Diagnostics, d => d.Code.Id == "DJ1006").Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void TheEntriesOfTheHintsMendAllOnceTheyAreFilledIn()
    {
        const string Text =
            Heading
            + "\uE234北山\uE234當，山\uE234水，久無守備，\uE234\uE235民\uE236苦\u0001盜劫。\n"
            + "\U000F0001城\uFFFD。\n〈按：北\uE234山。〉\n";
        var entries = string.Join(
            '\n',
            Loaded
                .Repaired(Text, "")
                .Diagnostics.Where(d => d.Code.Id.StartsWith("DJ100", StringComparison.Ordinal))
                .SelectMany(d => d.Hint!.Split('\n').Skip(1))
        );
        var filled = System.Text.RegularExpressions.Regex.Replace(
            entries,
            "reading: # (\\S+).*",
            m => "reading: " + m.Groups[1].Value.Replace("〓", "總", StringComparison.Ordinal)
        );

        var mended = Loaded.Repaired(Text, filled);

        Assert.Equal(9, entries.Split("- emend:").Length - 1);
        Assert.DoesNotContain(
            mended.Diagnostics,
            d =>
                d.Severity == Severity.Error
                || d.Code.Id.StartsWith("DJ100", StringComparison.Ordinal)
        );
        Assert.Equal(
            Enumerable.Repeat("DJ2005", 9),
            Loaded
                .Repaired(Text, entries)
                .Diagnostics.Where(d => d.Severity == Severity.Error)
                .Select(d => d.Code.Id)
        );
    }
}
