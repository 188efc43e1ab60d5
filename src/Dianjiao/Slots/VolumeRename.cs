using System.Collections.Immutable;
using System.Text;
using Dianjiao.Layers;
using Dianjiao.Model.Anchoring;

namespace Dianjiao.Slots;

/// <summary>
/// Adapts a file after its volume's folder was renamed: its headings still have the old name. Where the entries fit the
/// text under the new name, they keep their lines.
/// </summary>
public static class VolumeRename
{
    /// <returns>
    /// The file under the new name, and its changes; null where the volume does not seem to have been renamed.
    /// </returns>
    public static (SourceFile File, ImmutableArray<SlotChange> Changes)? Of(
        SourceFile file,
        ImmutableArray<Entry> entries,
        SlotSource source,
        string volume
    )
    {
        var named = entries
            .SelectMany(e => e.To is { } to ? new[] { e.From, to } : [e.From])
            .Select(l => l.Volume)
            .Distinct()
            .ToList();
        if (
            named.Count != 1
            || named[0] == volume
            || entries.Count(e => Fits(e, source, volume)) * 2 <= entries.Length
        )
        {
            return null;
        }

        var text = new StringBuilder();
        var changes = ImmutableArray.CreateBuilder<SlotChange>(entries.Length);
        var end = 0;
        foreach (var entry in entries)
        {
            var heading = entry.HeadingSpan;
            var anchor = SlotHeading.Anchor(
                entry.From with
                {
                    Volume = volume,
                },
                (entry.To ?? entry.From) with
                {
                    Volume = volume,
                },
                entry.Sentence
            );
            text.Append(file.Slice(end, heading.Start))
                .Append(SlotHeading.WithAnchor(heading.Text, anchor));
            end = heading.End;
            changes.Add(
                new SlotChange(SlotChangeKind.Renamed, SlotHeading.Anchor(heading.Text), anchor)
            );
        }

        text.Append(file.Slice(end, file.Length));
        return (SourceFile.FromText(file.Path, text.ToString()), changes.MoveToImmutable());
    }

    /// <summary>
    /// True if what an entry quotes, guard and lemma, stands on its line of the volume under the new name.
    /// </summary>
    private static bool Fits(Entry entry, SlotSource source, string volume)
    {
        if (
            source.Find(entry.From with { Volume = volume }) is not { } first
            || source.Find((entry.To ?? entry.From) with { Volume = volume }) is not { } last
            || last < first
        )
        {
            return false;
        }

        var there = GuardComparison.CharacterKey(source.Guard(first, last));
        var place = new QuotePlace(first, last, entry.Sentence);
        return Has(GuardLines.Of(entry, place, source.Text).Source) && Has(entry.Lemma?.Text ?? "");

        bool Has(string words) =>
            there.Contains(GuardComparison.CharacterKey(words), StringComparison.Ordinal);
    }
}
