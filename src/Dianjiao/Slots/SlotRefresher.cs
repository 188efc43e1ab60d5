using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Model;

namespace Dianjiao.Slots;

/// <summary>
/// Brings a slot or note file up to the text: it writes the guards anew where the source changed, and marks what was
/// translated from another text. It changes no word of a translator or annotator, and a second run changes nothing.
/// </summary>
public static class SlotRefresher
{
    /// <param name="file">The translation as it is; null for one that does not exist yet.</param>
    /// <returns>
    /// The result; null when the file cannot be read reliably, which has been reported: it must not be rewritten.
    /// </returns>
    public static SlotRefreshResult? Refresh(
        Volume volume,
        SourceFile? file,
        DiagnosticBag diagnostics
    )
    {
        var source = new SlotSource(volume);
        if (Read(volume, file, source, isTranslation: true, diagnostics) is not { } read)
        {
            return null;
        }

        var added = SlotPlanner.Plan(read.Slots, source);
        return read.With(
            SlotWriter.Write(read.Preamble, read.Slots, added, source, addsGuards: true)
        );
    }

    /// <summary>
    /// Refreshes a file of notes. Notes on a lemma find their words by themselves and are left alone, as are notes
    /// without a guard; no notes are added, and a segment may have many.
    /// </summary>
    public static SlotRefreshResult? RefreshNotes(
        Volume volume,
        SourceFile file,
        DiagnosticBag diagnostics
    )
    {
        var source = new SlotSource(volume);
        if (Read(volume, file, source, isTranslation: false, diagnostics) is not { } read)
        {
            return null;
        }

        NotePlanner.Plan(read.Slots, source);
        return read.With(
            SlotWriter.Write(read.Preamble, read.Slots, [], source, addsGuards: false)
        );
    }

    private static ReadSlots? Read(
        Volume volume,
        SourceFile? file,
        SlotSource source,
        bool isTranslation,
        DiagnosticBag diagnostics
    )
    {
        if (file is null)
        {
            return new ReadSlots("", [], []);
        }

        var problems = new DiagnosticBag();
        var entries = EntryFileReader.Read(file, isTranslation, problems);
        foreach (var entry in entries.Where(RunsBackwards))
        {
            problems.Add(
                Codes.BackwardRange,
                entry.HeadingSpan,
                $"{entry.To} stands before {entry.From}",
                $"write ## {entry.To}–{entry.From}"
            );
        }

        if (problems.HasErrors)
        {
            diagnostics.AddRange(problems.ToSorted());
            return null;
        }

        var renamed = VolumeRename.Of(file, entries, source, volume.Name);
        if (renamed is { } other)
        {
            file = other.File;
            entries = EntryFileReader.Read(file, isTranslation, problems);
        }

        var slots = ImmutableArray.CreateBuilder<PlannedSlot>(entries.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            var end = i + 1 < entries.Length ? entries[i + 1].HeadingSpan.Start : file.Length;
            slots.Add(
                new PlannedSlot(
                    entries[i],
                    i,
                    file.Slice(entries[i].HeadingSpan.Start, end),
                    source
                )
            );
        }

        var first = entries.IsEmpty ? file.Length : entries[0].HeadingSpan.Start;
        return new ReadSlots(file.Slice(0, first), slots.MoveToImmutable(), renamed?.Changes ?? []);
    }

    private static bool RunsBackwards(Entry entry) =>
        entry.To is { } to
        && to.Volume == entry.From.Volume
        && (
            to.LineNumber < entry.From.LineNumber
            || (
                to.LineNumber == entry.From.LineNumber
                && to.SameLine(entry.From)
                && string.CompareOrdinal(to.Letter, entry.From.Letter) < 0
            )
        );

    /// <param name="Preamble">The text before the first entry.</param>
    /// <param name="Renamed">The headings in which the volume's name was changed before the entries were read.</param>
    private sealed record ReadSlots(
        string Preamble,
        ImmutableArray<PlannedSlot> Slots,
        ImmutableArray<SlotChange> Renamed
    )
    {
        public SlotRefreshResult With(SlotRefreshResult result) =>
            result with
            {
                Changes = [.. Renamed, .. result.Changes],
            };
    }
}
