using Dianjiao.Base;
using Dianjiao.Tests;
using Dianjiao.Tests.Calendar;

namespace Dianjiao.EditionTests;

/// <summary>Witness D has the same text in simplified characters, one for one, and its paragraphing is undamaged.</summary>
public sealed class WitnessTests
{
    private const string File = "witnesses/041-dzg.txt";

    [SharedFact(File)]
    public void TheRepairedSegmentsAreTheParagraphsOfWitnessD()
    {
        var paragraphs = System
            .IO.File.ReadAllLines(Repository.Shared(File)!)
            .Select(Characters)
            .Where(p => p.Length > 0)
            .ToList();
        var segments = Juan41
            .Volume.Segments.Select(s => (Locus: s.Locus.ToString(), Text: Characters(s.Received)))
            .ToList();

        // D runs the headings of 41.65 and 41.66 together, which the received text has on two lines.
        var first = segments.FindIndex(s => s.Locus == "41.65");
        segments[first] = ("41.65", [.. segments[first].Text, .. segments[first + 1].Text]);
        segments.RemoveAt(first + 1);

        Assert.Equal(segments.Count, paragraphs.Count);
        var pairs = segments.Zip(paragraphs).ToList();
        var simplified = pairs
            .SelectMany(p => p.First.Text.Zip(p.Second))
            .CountBy(p => p)
            .GroupBy(p => p.Key.First)
            .ToDictionary(g => g.Key, g => g.MaxBy(p => p.Value).Key.Second);
        // Of a beginning of eight characters two may be other readings, never more than that.
        // In 41.26 D writes one rare character as two, and so all behind it is shifted.
        Assert.Equal(
            ["41.26"],
            pairs
                .Where(p =>
                    Math.Abs(p.First.Text.Length - p.Second.Length) > 2
                    || p.First.Text.Zip(p.Second)
                        .Take(8)
                        .Count(c => simplified[c.First] != c.Second) > 2
                )
                .Select(p => p.First.Locus)
        );
        // The shape of most characters is the same in both scripts, so a shifted paragraph cannot pass for another.
        Assert.InRange(
            pairs
                .SelectMany(p => p.First.Text.Zip(p.Second))
                .Average(c => c.First == c.Second ? 1 : 0),
            0.5,
            1
        );
    }

    private static int[] Characters(string text) =>
        [.. CodePoints.Of(text).Where(c => !PunctuationMarks.IsMark(c))];
}
