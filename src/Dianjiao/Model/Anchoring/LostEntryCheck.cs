using Dianjiao.Layers;

namespace Dianjiao.Model.Anchoring;

/// <summary>Reports words that were kept when their segment went: no reader sees them.</summary>
public static class LostEntryCheck
{
    public static void Check(EntryFile file, QuotedText quoted, DiagnosticBag diagnostics)
    {
        foreach (
            var entry in file.Entries.Where(e => e.Mark == EntryMark.Lost && HasWords(e, quoted))
        )
        {
            diagnostics.Add(
                Codes.LostSlot,
                entry.HeadingSpan,
                $"the segment of these words, {entry.From}, is gone",
                "move them to where they belong, or delete the entry",
                entry.From.ToString()
            );
        }
    }

    private static bool HasWords(Entry entry, QuotedText quoted) =>
        entry.Body.Length > 0 || !GuardLines.Of(entry, quoted.PlaceOf(entry), quoted).Own.IsEmpty;
}
