using Dianjiao.Layers;
using Dianjiao.Model.Anchoring;

namespace Dianjiao.Slots;

/// <summary>An entry of a file and what is to become of it. The planners decide; <see cref="SlotWriter"/> writes.</summary>
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

    /// <summary>As read, but that its guard is the source alone.</summary>
    public Entry Entry { get; }

    /// <summary>The lines of the guard, the source and the translator's words told apart.</summary>
    public GuardLines Guard { get; }

    public bool HasOwnWords => !Guard.Own.IsEmpty;

    /// <summary>Its place in the file.</summary>
    public int Order { get; }

    /// <summary>Its bytes, from its heading to the next.</summary>
    public string Text { get; }

    /// <summary>Slots whose words it takes behind its own, in their order.</summary>
    public IReadOnlyList<PlannedSlot> Taken => taken;

    public SlotFate Fate { get; private set; }

    /// <summary>The first segment that it belongs to, if it is settled.</summary>
    public int First { get; private set; }

    public int Last { get; private set; }

    /// <summary>The sentence of it, from 1; null for the whole.</summary>
    public int? Sentence { get; private set; }

    /// <summary>How its guard compares with the source it now belongs to.</summary>
    public GuardState State { get; private set; }

    /// <summary>Whether it belongs to another place than its heading says.</summary>
    public bool HasMoved { get; private set; }

    public bool HasWords => Entry.Body.Length > 0 || HasOwnWords;

    /// <summary>Whether it quotes anything: an empty quotation says nothing about its source.</summary>
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

    public void Lose() =>
        Fate =
            WasLost ? SlotFate.Open
            : HasWords ? SlotFate.Lost
            : SlotFate.Dropped;

    /// <summary>Takes the words of a slot of the same sentence; the doubts about them come with them.</summary>
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
