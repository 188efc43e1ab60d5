using Dianjiao.Layers;
using Dianjiao.Model.Anchoring;

namespace Dianjiao.Slots;

/// <summary>
/// An entry of a file, with the decision what becomes of it. The planners decide; <see cref="SlotWriter"/> writes.
/// </summary>
public sealed class PlannedSlot
{
    private readonly List<PlannedSlot> taken = [];

    public PlannedSlot(Entry entry, int order, string text, SlotSource source)
    {
        Guard = GuardLines.Of(entry, source.Text.PlaceOf(entry), source.Text);
        Entry = entry with { Guard = Guard.Source };
        Order = order;
        Text = text;
    }

    /// <summary>The entry as read, except that its guard holds only the source.</summary>
    public Entry Entry { get; }

    /// <summary>The lines of the guard, with the source told apart from the translator's own words.</summary>
    public GuardLines Guard { get; }

    public bool HasOwnWords => !Guard.Own.IsEmpty;

    /// <summary>The index of the entry in the file.</summary>
    public int Order { get; }

    /// <summary>The text of the entry in the file, from its heading to the next one.</summary>
    public string Text { get; }

    /// <summary>The slots whose words this one takes over behind its own, in order.</summary>
    public IReadOnlyList<PlannedSlot> Taken => taken;

    public SlotFate Fate { get; private set; }

    /// <summary>The index of the first segment that the slot belongs to; only meaningful when it is settled.</summary>
    public int First { get; private set; }

    /// <summary>The index of the last segment, included.</summary>
    public int Last { get; private set; }

    /// <summary>The sentence of the segment, from 1; null for whole segments.</summary>
    public int? Sentence { get; private set; }

    /// <summary>The result of comparing its guard with the source it now belongs to.</summary>
    public GuardState State { get; private set; }

    /// <summary>True if it belongs to another place than its heading says.</summary>
    public bool HasMoved { get; private set; }

    public bool HasWords => Entry.Body.Length > 0 || HasOwnWords;

    /// <summary>True if it quotes anything; an empty quotation says nothing about its source.</summary>
    public bool HasGuard => GuardComparison.Key(Entry.Guard).Length > 0;

    public bool WasLost => Entry.Mark == EntryMark.Lost;

    public void Settle(int first, int last, int? sentence, GuardState state, bool moved)
    {
        (Fate, First, Last, Sentence, State, HasMoved) = (
            SlotFate.Settled,
            first,
            last,
            sentence,
            state,
            moved
        );
    }

    /// <summary>
    /// Decides that the slot's segment is gone: its words are kept at the end of the file, an empty slot is dropped.
    /// </summary>
    public void Lose() =>
        Fate =
            WasLost ? SlotFate.Open
            : HasWords ? SlotFate.Lost
            : SlotFate.Dropped;

    /// <summary>Takes over the words of a slot of the same sentence, with the doubts about them.</summary>
    public void Take(PlannedSlot other)
    {
        taken.Add(other);
        other.Fate = SlotFate.Joined;
        var doubt = other.Entry.Mark switch
        {
            EntryMark.Stale => GuardState.CharactersDiffer,
            EntryMark.Check => GuardState.MarksDiffer,
            _ => GuardState.Same,
        };
        State = new[] { State, other.State, doubt }.Max();
    }

    public void Drop() => Fate = SlotFate.Dropped;
}
