using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Base;
using Dianjiao.Layers;
using Dianjiao.Model.Anchoring;
using Dianjiao.Model.Structuring;

namespace Dianjiao.Model;

/// <summary>Puts a series of notes to their words and numbers them through the volume.</summary>
public static class NoteResolver
{
    /// <returns>For each draft its notes, in the order of their words.</returns>
    public static ImmutableArray<ImmutableArray<Note>> Resolve(
        EntryFile file,
        ImmutableArray<Draft> drafts,
        AnchorResolver anchors,
        BaseText text,
        DiagnosticBag diagnostics
    )
    {
        var placed = new List<(int Segment, CharacterRange? Lemma, Entry Entry)>();
        LostEntryCheck.Check(file, diagnostics);
        foreach (var entry in file.Entries.Where(e => e.Mark != EntryMark.Lost))
        {
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

            if (entry.Lemma is null)
            {
                if (anchors.Require(entry.From, entry.HeadingSpan) is { } segment)
                {
                    placed.Add((segment, null, entry));
                }
            }
            else if (anchors.Resolve(entry.From, entry.Lemma, entry.HeadingSpan) is { } found)
            {
                placed.Add((found.Segment, found.Characters, entry));
            }
        }

        var notes = new ImmutableArray<Note>.Builder[drafts.Length];
        var number = 0;
        foreach (
            var (segment, lemma, entry) in placed
                .OrderBy(p => p.Segment)
                .ThenBy(p => p.Lemma?.End ?? 0)
        )
        {
            number++;
            var list = notes[segment] ??= ImmutableArray.CreateBuilder<Note>();
            var locus = drafts[segment].Block.Locus;
            list.Add(
                new Note(
                    Id(file, locus, list.Count + 1),
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
            );
        }

        return [.. notes.Select(n => n is null ? [] : n.ToImmutable())];
    }

    private static string Id(EntryFile file, Locus locus, int n) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{locus}-{(file.Series == "notes" ? "n" : file.Series + "-")}{n}{(file.Language == "en" ? "" : "-" + file.Language)}"
        );
}
