using Dianjiao.Base;
using Dianjiao.Model;

namespace Dianjiao.Tests.Model;

public sealed class NameResolverTests
{
    [Fact]
    public void TheIndexCountsMentionsThroughAllVolumes()
    {
        var names = Loaded
            .Of(
                "夏人入貢，夏使還。\n金人不報。\n",
                ("seeds/002/text.txt", "夏人怒。\n"),
                (
                    "seeds/names.yml",
                    "peoples:\n  - { id: xia, name: 夏 }\n  - { id: song, name: 宋 }\n"
                )
            )
            .Edition!.Names;
        Assert.Equal(["xia", "song"], names.Select(n => n.Entry.Id));
        Assert.Equal([new Locus("1", "1"), new Locus("2", "1")], names[0].Loci.AsEnumerable());
        Assert.Equal([3, 0], names.Select(n => n.Mentions));
    }

    [Fact]
    public void ALocusThatDoesNotExistIsAnError()
    {
        var codes = Loaded
            .Of(
                "夏人入貢。\n",
                (
                    "seeds/names.yml",
                    "peoples:\n  - { id: xia, name: 夏, where: ['1.1', '1.9'] }\nexcept:\n  - { at: '3.1', form: 夏 }\n"
                )
            )
            .Codes.Where(c => c.StartsWith("DJ30", StringComparison.Ordinal));
        Assert.Equal(["DJ3001", "DJ3001"], codes);
    }

    [Theory]
    [InlineData("丙甲乙丁", "ab:甲乙丁")] // the longer stands, though the other begins before it
    [InlineData("丙甲，乙丁", "b:丙甲")]
    [InlineData("甲乙甲", "")]
    public void TheLongestFormStandsAndNoneCrossesAMark(string text, string expected)
    {
        var segment = Loaded
            .Of(
                text + "\n",
                (
                    "seeds/names.yml",
                    "places:\n  - { id: ab, name: 甲乙丁 }\n  - { id: b, name: 丙甲 }\n"
                )
            )
            .Volume.Segments.Single();
        Assert.Equal(expected, Shown(segment));
    }

    [Fact]
    public void BothSidesOfAnEmendationAreSearchedAndAMarkThatWasTakenAwayIsNone()
    {
        const string apparatus = """
            - emend: 1.1
              lemma: 甲乙
              reading: 丙丁
              reason: r
            - punctuate: 1.2
              reading: 戊己
              reason: r
            """;
        var volume = Loaded
            .Of(
                "甲乙往。\n戊，己\n",
                ("seeds/001/apparatus.yml", apparatus),
                (
                    "seeds/names.yml",
                    "places:\n  - { id: old, name: 甲乙 }\n  - { id: joined, name: 戊己 }\n"
                )
            )
            .Volume;
        Assert.Equal("old:甲乙丙丁", Shown(volume.Segments[0]));
        Assert.Equal("joined:戊，己", Shown(volume.Segments[1]));
    }

    [Fact]
    public void MentionsStandInOrderAndCrossNoMark()
    {
        var loaded = Loaded.From(Repository.Specimen);
        Assert.DoesNotContain(
            loaded.Diagnostics,
            d => d.Path is "seeds/names.yml" or "seeds/001/parallels.yml"
        );
        Assert.All(loaded.Edition!.Names, n => Assert.NotEmpty(n.Loci));
        Assert.NotEmpty(loaded.Volume.Segments.SelectMany(s => s.Parallels));
        Assert.NotEmpty(loaded.Edition.Pages);
        foreach (var segment in loaded.Volume.Segments)
        {
            var end = 0;
            foreach (var mention in segment.Mentions)
            {
                Assert.InRange(mention.Start, end, mention.End - 1);
                end = mention.End;
                Assert.DoesNotContain(
                    segment.Tokens[mention.Start..mention.End],
                    t => t is { IsMark: true, IsRead: true }
                );
            }
        }
    }

    private static string Shown(Segment segment) =>
        string.Join(
            ' ',
            segment.Mentions.Select(m =>
                $"{m.NameId}:{CodePoints.ToText([.. segment.Tokens[m.Start..m.End].Select(t => t.CodePoint)])}"
            )
        );
}
