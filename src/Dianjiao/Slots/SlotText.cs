using System.Collections.Immutable;
using Dianjiao.Model.Anchoring;

namespace Dianjiao.Slots;

/// <summary>Writes the heading and the guard of an entry anew; its body is copied as it is.</summary>
public static class SlotText
{
    public static string Empty(string anchor, ImmutableArray<string> guard, string newline) =>
        $"## {anchor}{newline}{Quoted(guard, newline)}";

    /// <summary>Returns the new text of an entry; exactly the old one when nothing about it has changed.</summary>
    /// <param name="addsGuards">True if an entry without a guard gets one, as slots do and notes do not.</param>
    /// <param name="changes">The list to which the changes are added.</param>
    public static string Of(
        PlannedSlot slot,
        SlotSource source,
        bool addsGuards,
        string newline,
        List<SlotChange> changes
    )
    {
        var entry = slot.Entry;
        var heading = entry.HeadingSpan.Text;
        var anchor = SlotHeading.Anchor(heading);
        if (slot.Fate == SlotFate.Lost)
        {
            changes.Add(new SlotChange(SlotChangeKind.Lost, anchor));
            return SlotHeading.WithLost(heading) + slot.Text[heading.Length..];
        }

        if (slot.Fate != SlotFate.Settled)
        {
            return slot.Text;
        }

        if (slot.WasLost)
        {
            heading = SlotHeading.WithoutLost(heading);
            changes.Add(new SlotChange(SlotChangeKind.Restored, anchor));
        }

        if (slot.HasMoved)
        {
            var to = SlotHeading.Anchor(
                source.Locus(slot.First),
                source.Locus(slot.Last),
                slot.Sentence
            );
            heading = SlotHeading.WithAnchor(heading, to);
            changes.Add(new SlotChange(SlotChangeKind.Moved, anchor, to));
            anchor = to;
        }

        var lines = source.GuardLines(slot.First, slot.Last, slot.Sentence);
        var rest = slot.Text[entry.HeadingSpan.Text.Length..];
        var isGuardKept = slot.HasGuard
            ? slot.State == GuardState.Same && !slot.HasOwnWords && slot.Taken.Count == 0
            : !addsGuards || lines.IsEmpty;
        if (isGuardKept)
        {
            return heading + rest;
        }

        heading = Marked(heading, anchor, slot, changes);
        if (slot.HasOwnWords)
        {
            changes.Add(new SlotChange(SlotChangeKind.Kept, anchor));
        }

        return WithTaken(heading + WithGuard(rest, slot, lines, newline), slot, newline);
    }

    private static string WithTaken(string text, PlannedSlot slot, string newline)
    {
        if (slot.Taken.Count == 0)
        {
            return text;
        }

        var words = slot.Taken.SelectMany(t =>
            (string[])[t.Guard.Words(newline), t.Entry.BodySpan.Text]
        );
        var last = slot.Taken[^1].Text;
        return string.Join(
                newline + newline,
                words.Where(w => w.Length > 0).Prepend(text.TrimEnd('\r', '\n'))
            ) + last[last.TrimEnd('\r', '\n').Length..];
    }

    private static string Marked(
        string heading,
        string anchor,
        PlannedSlot slot,
        List<SlotChange> changes
    )
    {
        var marked = (slot.HasWords, slot.State) switch
        {
            (true, GuardState.CharactersDiffer) => SlotHeading.WithStale(heading),
            (true, GuardState.MarksDiffer) => SlotHeading.WithCheck(heading),
            _ => heading,
        };
        if (marked != heading)
        {
            changes.Add(
                new SlotChange(
                    slot.State == GuardState.CharactersDiffer
                        ? SlotChangeKind.Staled
                        : SlotChangeKind.Checked,
                    anchor
                )
            );
        }
        else
        {
            changes.Add(new SlotChange(SlotChangeKind.Refreshed, anchor));
        }

        return marked;
    }

    /// <param name="rest">The text of the entry after its heading.</param>
    private static string WithGuard(
        string rest,
        PlannedSlot slot,
        ImmutableArray<string> lines,
        string newline
    )
    {
        var guard = Quoted(lines, newline);
        if (!slot.HasGuard && !slot.HasOwnWords)
        {
            // rest begins with the line break that ends the heading, or is empty at the end of the file.
            return newline + guard + WithoutFirstBreak(rest);
        }

        var old = slot.Entry.GuardSpan.Text;
        var start = rest.IndexOf(old, StringComparison.Ordinal);
        var after = rest[(start + old.Length)..];
        guard = rest[..start] + guard.TrimEnd('\r', '\n');
        if (!slot.HasOwnWords)
        {
            return guard + after;
        }

        // With an empty line on either side: Markdown would take a line directly below into the quotation.
        var words = newline + newline + slot.Guard.Words(newline);
        return guard + words + (BeginsParagraph(after) ? "" : newline) + after;
    }

    private static bool BeginsParagraph(string after) =>
        string.IsNullOrWhiteSpace(after)
        || string.IsNullOrWhiteSpace(WithoutFirstBreak(after).Split('\n', '\r')[0]);

    private static string Quoted(ImmutableArray<string> lines, string newline) =>
        string.Concat(lines.Select(l => $"> {l}{newline}"));

    private static string WithoutFirstBreak(string rest) =>
        rest.StartsWith("\r\n", StringComparison.Ordinal) ? rest[2..]
        : rest.Length > 0 && rest[0] is '\n' or '\r' ? rest[1..]
        : rest;
}
