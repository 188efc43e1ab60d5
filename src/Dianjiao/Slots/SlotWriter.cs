using System.Collections.Immutable;
using System.Text;

namespace Dianjiao.Slots;

/// <summary>
/// Puts a file together again from its entries. They keep the file's order; an entry that moved or is new stands after
/// its neighbour in the text, lost entries stand at the end.
/// </summary>
public static class SlotWriter
{
    /// <param name="preamble">The text before the first entry.</param>
    /// <param name="added">
    /// The segments and sentences that get an empty slot, in order; null for a whole segment.
    /// </param>
    public static SlotRefreshResult Write(
        string preamble,
        IReadOnlyList<PlannedSlot> slots,
        IReadOnlyList<(int Segment, int? Sentence)> added,
        SlotSource source,
        bool addsGuards
    )
    {
        var newline = NewlineOf(preamble, slots);
        var changes = new List<SlotChange>();
        var kept = new List<Piece>();
        var lost = new List<Piece>();
        foreach (var slot in slots)
        {
            if (slot.Fate == SlotFate.Dropped)
            {
                changes.Add(
                    new SlotChange(
                        SlotChangeKind.Dropped,
                        SlotHeading.Anchor(slot.Entry.HeadingSpan.Text)
                    )
                );
                continue;
            }

            if (slot.Fate == SlotFate.Joined)
            {
                changes.Add(
                    new SlotChange(
                        SlotChangeKind.Moved,
                        SlotHeading.Anchor(slot.Entry.HeadingSpan.Text),
                        SlotHeading.Anchor(
                            source.Locus(slot.First),
                            source.Locus(slot.Last),
                            slot.Sentence
                        )
                    )
                );
                continue;
            }

            var text = SlotText.Of(slot, source, addsGuards, newline, changes);
            (slot.Fate == SlotFate.Lost ? lost : kept).Add(
                new Piece(
                    text,
                    slot.Fate == SlotFate.Lost ? null : slot.Order,
                    slot.Fate == SlotFate.Settled ? (slot.First, slot.Sentence ?? 0) : null,
                    slot.HasMoved || (slot.WasLost && slot.Fate == SlotFate.Settled)
                )
            );
        }

        var inserted = TakeOutOfOrder(kept);
        foreach (var (segment, sentence) in added)
        {
            var locus = source.Locus(segment);
            var anchor = SlotHeading.Anchor(locus, locus, sentence);
            var guard = source.GuardLines(segment, segment, sentence);
            inserted.Add(
                new Piece(
                    SlotText.Empty(anchor, guard, newline),
                    null,
                    (segment, sentence ?? 0),
                    true
                )
            );
            changes.Add(new SlotChange(SlotChangeKind.Added, anchor));
        }

        return new SlotRefreshResult(
            Join(preamble, [.. Insert(kept, inserted), .. lost], newline),
            [.. changes]
        );
    }

    /// <summary>
    /// Removes and returns the pieces that moved and no longer stand between their neighbours in the text.
    /// </summary>
    private static List<Piece> TakeOutOfOrder(List<Piece> kept)
    {
        var next = new (int, int)?[kept.Count + 1];
        for (var i = kept.Count - 1; i >= 0; i--)
        {
            next[i] = kept[i].HasMoved ? next[i + 1] : kept[i].At ?? next[i + 1];
        }

        var taken = new List<Piece>();
        var rest = new List<Piece>();
        (int, int)? before = null;
        for (var i = 0; i < kept.Count; i++)
        {
            var piece = kept[i];
            var isInOrder =
                piece.At is not { } at
                || (
                    (before is not { } b || b.CompareTo(at) <= 0)
                    && (next[i + 1] is not { } n || at.CompareTo(n) <= 0)
                );
            if (piece.HasMoved && !isInOrder)
            {
                taken.Add(piece with { Order = null });
                continue;
            }

            before = piece.At ?? before;
            rest.Add(piece);
        }

        kept.Clear();
        kept.AddRange(rest);
        return taken;
    }

    /// <summary>Inserts each new piece behind the one that precedes it most closely in the text.</summary>
    private static IEnumerable<Piece> Insert(List<Piece> kept, List<Piece> inserted)
    {
        var anchors = kept.Select((p, i) => (p.At, Index: i))
            .Where(p => p.At is not null)
            .OrderBy(p => p.At)
            .ThenBy(p => p.Index)
            .ToArray();
        var behind = new Dictionary<int, List<Piece>>();
        var next = 0;
        var first = anchors.Length == 0 ? -1 : anchors.Min(a => a.Index) - 1;
        var after = first;
        foreach (var piece in inserted.OrderBy(p => p.At))
        {
            while (next < anchors.Length && anchors[next].At!.Value.CompareTo(piece.At!.Value) <= 0)
            {
                after = anchors[next++].Index;
            }

            if (!behind.TryGetValue(after, out var list))
            {
                behind[after] = list = [];
            }

            list.Add(piece);
        }

        for (var i = -1; i < kept.Count; i++)
        {
            if (i >= 0)
            {
                yield return kept[i];
            }

            foreach (var piece in behind.GetValueOrDefault(i) ?? [])
            {
                yield return piece;
            }
        }
    }

    /// <summary>
    /// Joins pieces: old neighbours stay together as they were, between new neighbours comes an empty line.
    /// </summary>
    private static string Join(string preamble, ImmutableArray<Piece> pieces, string newline)
    {
        var text = new StringBuilder(preamble);
        int? order = -1;
        foreach (var piece in pieces)
        {
            if (!(order is { } o && piece.Order == o + 1))
            {
                EndParagraph(text, newline);
            }

            text.Append(piece.Text);
            order = piece.Order;
        }

        return text.ToString();
    }

    private static void EndParagraph(StringBuilder text, string newline)
    {
        if (text.Length == 0 || text is ['\uFEFF'])
        {
            return;
        }

        var breaks = 0;
        for (var i = text.Length - 1; i >= 0 && text[i] is '\n' or '\r'; i--)
        {
            breaks += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 0 : 1;
        }

        while (breaks++ < 2)
        {
            text.Append(newline);
        }
    }

    private static string NewlineOf(string preamble, IReadOnlyList<PlannedSlot> slots)
    {
        foreach (var text in slots.Select(s => s.Text).Prepend(preamble))
        {
            var at = text.AsSpan().IndexOfAny('\n', '\r');
            if (at >= 0)
            {
                return text[at] == '\n' ? "\n"
                    : at + 1 < text.Length && text[at + 1] == '\n' ? "\r\n"
                    : "\r";
            }
        }

        return "\n";
    }

    /// <param name="Order">The index in the old file; null when the piece no longer stands there.</param>
    /// <param name="At">
    /// The segment and the sentence, 0 for a whole segment; null for a piece that belongs to none.
    /// </param>
    private sealed record Piece(string Text, int? Order, (int, int)? At, bool HasMoved);
}
