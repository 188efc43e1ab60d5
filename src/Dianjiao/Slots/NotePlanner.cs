using Dianjiao.Model.Anchoring;

namespace Dianjiao.Slots;

/// <summary>
/// Decides where notes on whole segments belong, if they quote their source. Each note is placed by itself.
/// </summary>
public static class NotePlanner
{
    public static void Plan(IReadOnlyList<PlannedSlot> notes, SlotSource source)
    {
        foreach (var note in notes.Where(n => n.HasGuard && n.HasWords && n.Entry.Lemma is null))
        {
            if (!note.Guard.HasSource && source.Find(note.Entry.From) is not null)
            {
                // What looks like a guard is a quotation with which the annotator begins.
                continue;
            }

            var home = source.Find(note.Entry.From);
            var state = home is { } own
                ? GuardComparison.Compare(note.Entry.Guard, source.Guard(own, own))
                : GuardState.CharactersDiffer;
            if (home is { } here && state != GuardState.CharactersDiffer)
            {
                note.Settle(here, here, null, state, moved: false);
            }
            else if (Find(note, source, ignoreMarks: false) is { } same)
            {
                note.Settle(same, same, null, GuardState.Same, moved: true);
            }
            else if (Find(note, source, ignoreMarks: true) is { } similar)
            {
                note.Settle(similar, similar, null, GuardState.MarksDiffer, moved: true);
            }
            else if (home is { } stale && !note.WasLost)
            {
                note.Settle(stale, stale, null, state, moved: false);
            }
            else
            {
                note.Lose();
            }
        }
    }

    private static int? Find(PlannedSlot note, SlotSource source, bool ignoreMarks) =>
        source.FindRun(note.Entry.Guard, onlyOne: true, ignoreMarks, _ => false)?.First;
}
