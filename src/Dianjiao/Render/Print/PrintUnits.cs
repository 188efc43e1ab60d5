using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Markdown;

namespace Dianjiao.Render.Print;

/// <summary>
/// Makes the units of a year: each segment with its translation, or several segments under one translation.
/// </summary>
internal static class PrintUnits
{
    /// <param name="lane">The index of the translation that is printed; negative for none.</param>
    /// <param name="prefix">The beginning of the ids, which must be unique through all volumes.</param>
    public static ImmutableArray<PrintUnit> Of(
        Volume volume,
        YearSection year,
        int lane,
        string prefix,
        MarkdownHtml markdown
    )
    {
        var units = ImmutableArray.CreateBuilder<PrintUnit>();
        var together = ImmutableArray.CreateBuilder<PrintSegment>();
        for (var i = year.First; i < year.End; i++)
        {
            var segment = volume.Segments[i];
            var slot = lane < 0 ? null : segment.Translations[lane];
            var view = View(segment, prefix);
            if (slot?.Within is not null && units.Count > 0)
            {
                together.Add(view);
                continue;
            }

            Join();
            var words = slot is null || slot.Markdown.Length == 0;
            units.Add(
                new PrintUnit(
                    SeedWords.Of(segment.Kind),
                    segment.Locus.ToString(),
                    segment.Locus.Reference + segment.Locus.Letter,
                    [view],
                    words ? default : markdown.Block(slot!.Prose),
                    words && lane >= 0
                )
            );
        }

        Join();
        return units.ToImmutable();

        void Join()
        {
            if (together.Count > 0)
            {
                units[^1] = units[^1] with { Segments = [.. units[^1].Segments, .. together] };
                together.Clear();
            }
        }
    }

    private static PrintSegment View(Segment segment, string prefix) =>
        new(
            segment.Locus.ToString(),
            [.. segment.Aliases.Select(a => a.ToString())],
            SeedWords.Of(segment.Kind),
            segment.Kind == SegmentKind.Heading ? "h3" : "p",
            segment.IsAside,
            Opening(segment),
            PrintReading.Of(segment, prefix)
        );

    /// <summary>Returns the word with which a commentary begins, without the brackets of the received text.</summary>
    private static string Opening(Segment segment) =>
        string.Concat(
            segment
                .Opening.EnumerateRunes()
                .Where(r => !Base.PunctuationMarks.IsMark(r.Value))
                .Select(r => r.ToString())
        );
}
