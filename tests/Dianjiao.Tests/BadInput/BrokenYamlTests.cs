namespace Dianjiao.Tests.BadInput;

/// <summary>What people and programs leave in a YAML file. Each is reported in the file, the rest of the edition is read, and nothing is thrown.</summary>
public sealed class BrokenYamlTests
{
    private const string Text =
        "嘉定十一年春二月，築城於北山。\n北山當水陸之衝，久無守備，民苦盜劫。\n";

    [Theory]
    [InlineData("- emend: 1.2\n\tlemma: 盜劫", "DJ2001")]
    [InlineData("- emend: [", "DJ2001")]
    [InlineData("- emend: {", "DJ2001")]
    [InlineData("- emend: \"", "DJ2001")]
    [InlineData("- emend: '1.2\n  lemma: x", "DJ2001")]
    [InlineData("- emend: 1.2\n lemma: x", "DJ2001")]
    [InlineData("]", "DJ2001")]
    [InlineData("- @x", "DJ2001")]
    [InlineData("- %x", "DJ2001")]
    [InlineData("- *x", "DJ2001")]
    [InlineData("- &a [*a]", "DJ2001")]
    [InlineData("- &a {emend: *a}", "DJ2001")]
    [InlineData("- emend:\n  lemma: 盜劫\n  reading: 盜刧\n  reason: x", "DJ2005")]
    [InlineData("? &a [*a]\n: x", "DJ2001")]
    [InlineData("- emend: \0", "DJ2001")]
    [InlineData("- emend: \"\\x\"", "DJ2001")]
    [InlineData("- emend: |\n  1.2\n x", "DJ2001")]
    [InlineData("emend: 1.2", "DJ2004")]
    [InlineData("text", "DJ2004")]
    [InlineData("- - - x", "DJ2004")]
    [InlineData("- ~", "DJ2004")]
    [InlineData("- []", "DJ2004")]
    [InlineData("- {}", "DJ2007")]
    [InlineData("- ? [a, b]\n  : c", "DJ2007")]
    [InlineData("- ? {emend: 1.2}\n  : c", "DJ2007")]
    [InlineData("- : 1.2", "DJ2001")]
    [InlineData("- <<: {emend: 1.2}\n  reason: x", "DJ2007")]
    [InlineData("- emend: ~\n  lemma: 盜劫\n  reading: 盜刧\n  reason: x", "DJ2005")]
    [InlineData("- emend: [1.2]\n  lemma: 盜劫\n  reading: 盜刧\n  reason: x", "DJ2004")]
    [InlineData("- emend: {a: b}\n  lemma: 盜劫\n  reading: 盜刧\n  reason: x", "DJ2004")]
    [InlineData(
        "- emend: 1.2\n  lemma: 盜劫\n  occurrence: 99999999999\n  reading: x\n  reason: x",
        "DJ2004"
    )]
    [InlineData(
        "- emend: 1.2\n  lemma: 盜劫\n  occurrence: -1\n  reading: x\n  reason: x",
        "DJ3002"
    )]
    [InlineData(
        "- emend: 1.2\n  lemma: 盜劫\n  occurrence: 0\n  reading: x\n  reason: x",
        "DJ3002"
    )]
    [InlineData("- emend: 1.2\n  lemma: 。\n  reading: x\n  reason: x", "DJ3002")]
    [InlineData("- emend: 1.99999999999\n  lemma: 盜劫\n  reading: x\n  reason: x", "DJ3001")]
    [InlineData(
        "- split: 1.99999999999\n  before: 盜劫\n  as: 1.99999999999b\n  reason: x",
        "DJ3001"
    )]
    [InlineData("- split: ~\n  before: 盜劫\n  as: 1.2b\n  reason: x", "DJ2005")]
    [InlineData("- join: 1.2\n  reason: x", "DJ2004")]
    [InlineData("- join: {a: b}\n  reason: x", "DJ2004")]
    [InlineData("- join: [1.1, 1.1]\n  reason: x", "DJ3007")]
    [InlineData("- join: [1.2, 1.1]\n  reason: x", "DJ3007")]
    [InlineData("- join: ~\n  reason: x", "DJ2004")]
    [InlineData("- close: ~\n  after: 盜劫\n  reason: x", "DJ2005")]
    [InlineData("- classify: ~\n  kind: heading\n  reason: x", "DJ2005")]
    [InlineData("- classify: 1.2\n  reason: x", "DJ2005")]
    [InlineData("- classify: 1.2\n  kind:\n  reason: x", "DJ2005")]
    [InlineData("- variant: 1.2\n  lemma: 盜劫\n  readings:\n  reason: x", "DJ2005")]
    [InlineData("- punctuate: ~\n  reading: x\n  reason: x", "DJ2005")]
    [InlineData("- variant: ~\n  lemma: 盜劫\n  readings: { 州志: x }\n  reason: x", "DJ2005")]
    [InlineData("- accept: ~\n  code: DJ4012\n  reason: x", "DJ2005")]
    [InlineData("- accept: 1.2\n  reason: x", "DJ2005")]
    [InlineData("- variant: 1.2\n  lemma: 盜劫\n  readings: [x]\n  reason: x", "DJ2004")]
    [InlineData("- variant: 1.2\n  lemma: 盜劫\n  readings: { 州志: [x] }\n  reason: x", "DJ2004")]
    [InlineData("- emend: 1.2\n  split: 1.2\n  lemma: 盜劫\n  reading: x\n  reason: x", "DJ2003")]
    [InlineData(
        "- emend: 1.2\n  lemma: 盜劫\n  reading: x\n  reason: x\n---\n- emend: 1.2",
        "DJ2001"
    )]
    public void IsReportedAndTheRestIsRead(string apparatus, string code)
    {
        var loaded = Loaded.Repaired(Text, apparatus);
        Assert.Contains(code, loaded.Codes);
        Assert.All(loaded.Diagnostics, d => Assert.Equal("seeds/001/apparatus.yml", d.Path));
        Assert.Empty(loaded.Proof);
        Assert.Equal(
            ["嘉定十一年春二月，築城於北山。", "北山當水陸之衝，久無守備，民苦盜劫。"],
            loaded.Volume.Segments.Select(s => s.ReceivedBody)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment")]
    [InlineData("---")]
    [InlineData("~")]
    [InlineData("[]")]
    [InlineData("\uFEFF[]")]
    public void AnEmptyApparatusIsNoMistake(string apparatus) =>
        Assert.Empty(Loaded.Repaired(Text, apparatus).Diagnostics);

    [Fact]
    public void AnchorsAndAliasesOfYamlMayBeUsed()
    {
        var loaded = Loaded.Repaired(
            Text,
            "- emend: 1.2\n  lemma: 盜劫\n  reading: 盜刧\n  reason: &why the older form\n"
                + "- emend: 1.2\n  lemma: 守備\n  reading: 戍備\n  reason: *why\n"
        );
        Assert.Empty(loaded.Diagnostics);
        Assert.Equal("北山當水陸之衝，久無戍備，民苦盜刧。", loaded.Volume.Segments[1].Reading);
    }

    [Theory]
    [InlineData("\"盜\\r\\n刧\"")]
    [InlineData("\"盜\\r刧\"")]
    [InlineData("|-\r\n    盜\r\n    刧")]
    public void ABreakOfLinesInAReadingIsOneSign(string reading)
    {
        var loaded = Loaded.Repaired(
            Text,
            $"- emend: 1.2\r\n  lemma: 盜劫\r\n  reading: {reading}\r\n  reason: x\r\n"
        );
        Assert.Empty(loaded.Diagnostics);
        Assert.Contains(
            "民苦盜\n刧。",
            loaded.Volume.Segments[1].Reading,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void AThousandBracketsAreOneMistake() =>
        Assert.Equal(["DJ2001"], Loaded.Repaired(Text, new string('[', 100_000)).Codes);

    [Fact]
    public void AThousandHyphensAreOneMistake() =>
        Assert.Equal(
            ["DJ2001"],
            Loaded.Repaired(Text, string.Concat(Enumerable.Repeat("- ", 100_000))).Codes
        );

    [Fact]
    public void EveryKeyOfTheSettingsMayBeWrongAtOnce()
    {
        var loaded = Loaded.Of(
            Text,
            (
                "seeds/edition.yml",
                "title: [a]\nlanguage: fr\ntranslations: en\nwitnesses: [D]\nbase-url: /x\noutputs: {a: b}\nseverities: [x]\ncolour: red\n"
            )
        );
        Assert.Equal(
            [
                "1,8 DJ2004",
                "2,11 DJ6030",
                "3,15 DJ2004",
                "4,13 DJ2004",
                "5,11 DJ2004",
                "6,10 DJ2004",
                "7,13 DJ2004",
                "8,1 DJ2003",
            ],
            loaded.Diagnostics.Select(d => $"{d.From.Line},{d.From.Column} {d.Code}")
        );
        Assert.Equal(2, loaded.Volume.Segments.Length);
    }

    /// <summary>YAML ends lines at characters at which no editor shows a line break, and would change a value that holds one.</summary>
    [Theory]
    [InlineData("\0")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void AControlCharacterIsReportedWhereItStands(string control)
    {
        var report = Assert.Single(
            Loaded
                .Of(
                    Text,
                    (
                        "seeds/001/apparatus.yml",
                        $"- emend: 1.2\n  lemma: 盜劫\n  reading: \"\U00020000{control}盜\"\n  reason: x\n"
                    )
                )
                .Diagnostics,
            d => d.Code == Codes.NotYaml
        );
        Assert.Equal((3, 14), (report.From.Line, report.From.Column));
    }
}
