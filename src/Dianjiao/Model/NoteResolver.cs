using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model.Anchoring;
using Dianjiao.Model.Structuring;

namespace Dianjiao.Model;

/// <summary>
/// Places a series of notes, in all its languages, at their words and numbers them through the volume.
/// </summary>
public static class NoteResolver
{
    /// <returns>The notes of each draft, in the order of their words.</returns>
    public static ImmutableArray<ImmutableArray<Note>> Resolve(
        NoteSeries series,
        IEnumerable<EntryFile> files,
        ImmutableArray<Draft> drafts,
        AnchorResolver anchors,
        QuotedText quoted,
        BaseText text,
        DiagnosticBag diagnostics
    )
    {
        var placed = files
            .SelectMany(file =>
                Place(file, anchors, quoted, diagnostics)
                    .Select(p => (File: file, p.Segment, p.Lemma, p.Entry))
            )
            .OrderBy(p => p.Segment)
            .ThenBy(p => p.Lemma?.End ?? 0);
        var notes = new ImmutableArray<Note>.Builder[drafts.Length];
        var number = 0;
        // The number of notes on the current segment, by language.
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (file, segment, lemma, entry) in placed)
        {
            number++;
            if (notes[segment] is null)
            {
                counts.Clear();
            }

            var list = notes[segment] ??= ImmutableArray.CreateBuilder<Note>();
            counts[file.Language] = counts.GetValueOrDefault(file.Language) + 1;
            var locus = drafts[segment].Block.Locus;
            list.Add(
                new Note(
                    Id(file, locus, counts[file.Language]),
                    file.Series,
                    file.Language,
                    number,
                    locus,
                    lemma,
                    lemma is { } range
                        ? CodePoints.ToText(
                            text.Characters.AsSpan(
                                drafts[segment].Body.Start + range.Start,
                                range.Length
                            )
                        )
                        : "",
                    entry.Body,
                    entry.BodySpan
                )
                {
                    Marks = series.Marks,
                }
            );
        }

        return [.. notes.Select(n => n is null ? [] : n.ToImmutable())];
    }

    private static IEnumerable<(int Segment, CharacterRange? Lemma, Entry Entry)> Place(
        EntryFile file,
        AnchorResolver anchors,
        QuotedText quoted,
        DiagnosticBag diagnostics
    )
    {
        LostEntryCheck.Check(file, quoted, diagnostics);
        foreach (var written in file.Entries.Where(e => e.Mark != EntryMark.Lost))
        {
            // A first quotation is the note's source only if it stands in the note's place; another passage is what the
            // note discusses.
            var guard = GuardLines
                .Of(written, quoted.PlaceOf(written), quoted)
                .OrOwnElsewhere(written, quoted);
            var entry = guard.Apply(written);
            if (entry.Body.Length == 0)
            {
                diagnostics.Add(
                    Codes.EmptyNote,
                    entry.HeadingSpan,
                    "this note says nothing",
                    "write its text below, or delete the line"
                );
                continue;
            }

            guard.Report(written, diagnostics);
            if (entry.Lemma is null)
            {
                if (anchors.Require(entry.From, entry.HeadingSpan) is { } segment)
                {
                    yield return (segment, null, entry);
                }
            }
            else if (anchors.Resolve(entry.From, entry.Lemma, entry.HeadingSpan) is { } found)
            {
                yield return (found.Segment, found.Characters, entry);
            }
        }
    }

    private static string Id(EntryFile file, Locus locus, int n) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{locus}-{(file.Series == NoteSeries.Own ? "n" : file.Series + "-")}{n}{(file.Language == "en" ? "" : "-" + file.Language)}"
        );
}
