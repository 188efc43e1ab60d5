using Dianjiao.Model.Anchoring;

namespace Dianjiao.Slots;

/// <summary>
/// Decides to which segments the slots of a translation belong. A slot that still quotes the text at its own locus
/// stays there. One that quotes another segment, which is free, moves there. One that no longer quotes anything stays
/// at its locus as stale, or is lost if the locus is gone.
/// </summary>
public sealed class SlotPlanner
{
    private readonly IReadOnlyList<PlannedSlot> slots;
    private readonly SlotSource source;
    private readonly Claim[] claims;

    // The sentences that have a slot of their own; the value says whether that has words.
    private readonly Dictionary<(int Segment, int Sentence), bool> sentences = [];

    // The segments of which at least one sentence has a slot of its own.
    private readonly HashSet<int> bySentences = [];

    private SlotPlanner(IReadOnlyList<PlannedSlot> slots, SlotSource source)
    {
        this.slots = slots;
        this.source = source;
        claims = new Claim[source.Count];
    }

    private enum Claim
    {
        None,

        /// <summary>Taken by an empty slot; slots with words are placed first.</summary>
        Empty,

        /// <summary>Taken by a slot at its own locus.</summary>
        Home,

        /// <summary>Taken by a slot that quotes it and came from elsewhere: no other may have it.</summary>
        Moved,
    }

    /// <returns>
    /// The places that need a slot, in order: segments, and sentences of segments whose other sentences have slots.
    /// </returns>
    public static IReadOnlyList<(int Segment, int? Sentence)> Plan(
        IReadOnlyList<PlannedSlot> slots,
        SlotSource source
    )
    {
        var planner = new SlotPlanner(slots, source);
        var wholes = slots.Where(s => s.Entry.Sentence is null).ToList();
        var groups = planner.SentenceGroups();

        planner.PlanAtHome(wholes);
        groups.ForEach(g => g.PlanAtHome(planner));
        planner.PlanElsewhere(wholes.Where(s => !s.WasLost));
        groups.ForEach(g => g.PlanElsewhere(planner));
        planner.PlanElsewhere(wholes.Where(s => s.WasLost));
        planner.PlanStale(wholes);
        groups.ForEach(g => g.PlanStale(planner));
        planner.PlanEmpty(wholes);
        var wholly = planner.SettledWhole();
        return
        [
            .. Enumerable.Range(0, source.Count).SelectMany(i => planner.MissingAt(i, wholly[i])),
        ];
    }

    public bool IsFree(int segment) => claims[segment] is Claim.None;

    /// <summary>True if the segment is translated by sentences and this sentence has no words yet.</summary>
    public bool LacksSentence(int segment, int sentence) =>
        bySentences.Contains(segment) && !sentences.GetValueOrDefault((segment, sentence));

    /// <summary>True if a slot that came from elsewhere has taken the segment.</summary>
    public bool WasTakenByMoved(int segment) => claims[segment] == Claim.Moved;

    /// <summary>Marks the segments or the sentence of a settled slot as taken.</summary>
    public void ClaimFor(PlannedSlot slot)
    {
        if (slot.Sentence is { } sentence)
        {
            var key = (slot.First, sentence);
            sentences[key] = slot.HasWords || sentences.GetValueOrDefault(key);
            bySentences.Add(slot.First);
        }

        for (var i = slot.First; i <= slot.Last; i++)
        {
            var claim =
                !slot.HasWords && slot.Entry.Sentence is null ? Claim.Empty
                : slot.HasMoved ? Claim.Moved
                : Claim.Home;
            claims[i] = claims[i] > claim ? claims[i] : claim;
        }
    }

    /// <summary>Returns for each segment whether a slot for whole segments is settled on it.</summary>
    private bool[] SettledWhole()
    {
        var begins = new int[source.Count + 1];
        foreach (var slot in slots.Where(s => s is { Fate: SlotFate.Settled, Sentence: null }))
        {
            begins[slot.First]++;
            begins[slot.Last + 1]--;
        }

        var wholly = new bool[source.Count];
        var open = 0;
        for (var i = 0; i < wholly.Length; i++)
        {
            open += begins[i];
            wholly[i] = open > 0;
        }

        return wholly;
    }

    private IEnumerable<(int Segment, int? Sentence)> MissingAt(int segment, bool isWhole)
    {
        if (claims[segment] == Claim.None)
        {
            return [(segment, null)];
        }

        return bySentences.Contains(segment) && !isWhole
            ? Enumerable
                .Range(1, source.Sentences(segment).Length)
                .Where(n => !sentences.ContainsKey((segment, n)))
                .Select(n => (segment, (int?)n))
            : [];
    }

    private List<SentenceGroup> SentenceGroups() =>
        [
            .. slots
                .Where(s => s.Entry.Sentence is not null)
                .GroupBy(s => (s.Entry.From, s.WasLost))
                .OrderBy(g => g.Key.WasLost)
                .Select(g => new SentenceGroup([.. g.OrderBy(s => s.Entry.Sentence)], source)),
        ];

    private void PlanAtHome(List<PlannedSlot> wholes)
    {
        foreach (var slot in wholes.Where(s => s.HasWords && !s.WasLost))
        {
            if (HomeOf(slot) is not { } home)
            {
                continue;
            }

            var state = StateAt(slot, home);
            if (state != GuardState.CharactersDiffer)
            {
                Settle(slot, home, state, moved: false);
            }
        }
    }

    private void PlanElsewhere(IEnumerable<PlannedSlot> wholes)
    {
        foreach (var slot in wholes.Where(s => s.Fate == SlotFate.Open && s.HasWords && s.HasGuard))
        {
            if (slot.WasLost && HomeOf(slot) is { } own && AreFree(own))
            {
                var state = StateAt(slot, own);
                if (state != GuardState.CharactersDiffer)
                {
                    Settle(slot, own, state, moved: false);
                    continue;
                }
            }

            if (Find(slot, ignoreMarks: false) is { } same)
            {
                Settle(slot, same, GuardState.Same, moved: true);
            }
            else if (Find(slot, ignoreMarks: true) is { } similar)
            {
                Settle(slot, similar, GuardState.MarksDiffer, moved: true);
            }
        }
    }

    private void PlanStale(List<PlannedSlot> wholes)
    {
        // A slot at the old locus of a joined segment gets the whole only where no other slot does.
        foreach (
            var slot in wholes
                .Where(s => s.Fate == SlotFate.Open && s.HasWords && !s.WasLost)
                .OrderBy(s => IsAlias(s))
                .ThenBy(s => s.Order)
        )
        {
            if (HomeOf(slot) is { } home && (AreFree(home) || (!IsAlias(slot) && !AnyMoved(home))))
            {
                Settle(slot, home, GuardState.CharactersDiffer, moved: false);
            }
            else
            {
                slot.Lose();
            }
        }
    }

    private void PlanEmpty(List<PlannedSlot> wholes)
    {
        foreach (
            var slot in wholes
                .Where(s => !s.HasWords && !s.WasLost)
                .OrderBy(s => IsAlias(s))
                .ThenBy(s => s.Order)
        )
        {
            if (HomeOf(slot) is { } home && (AreFree(home) || (!IsAlias(slot) && !AnyMoved(home))))
            {
                Settle(slot, home, StateAt(slot, home), moved: false);
            }
            else
            {
                slot.Drop();
            }
        }

        // A sentence may have got an empty slot before its lost words came back.
        foreach (
            var slot in slots.Where(s =>
                s is { Fate: SlotFate.Settled, HasWords: false, Sentence: { } n }
                && sentences[(s.First, n)]
            )
        )
        {
            slot.Drop();
        }
    }

    private void Settle(PlannedSlot slot, (int First, int Last) at, GuardState state, bool moved)
    {
        slot.Settle(at.First, at.Last, null, state, moved);
        ClaimFor(slot);
    }

    private GuardState StateAt(PlannedSlot slot, (int First, int Last) at) =>
        slot.HasGuard
            ? GuardComparison.Compare(slot.Entry.Guard, source.Guard(at.First, at.Last))
            : GuardState.Same;

    private (int First, int Last)? Find(PlannedSlot slot, bool ignoreMarks) =>
        source.FindRun(
            slot.Entry.Guard,
            onlyOne: slot.Entry.To is null,
            ignoreMarks,
            i => !IsFree(i)
        );

    private (int First, int Last)? HomeOf(PlannedSlot slot) =>
        source.Find(slot.Entry.From) is { } first
        && (slot.Entry.To is { } to ? source.Find(to) : first) is { } last
        && first <= last
            ? (first, last)
            : null;

    private bool IsAlias(PlannedSlot slot) =>
        source.Find(slot.Entry.From) is { } first && source.Locus(first) != slot.Entry.From;

    private bool AreFree((int First, int Last) run) =>
        claims.AsSpan(run.First, run.Last - run.First + 1).IndexOfAnyExcept(Claim.None) < 0;

    private bool AnyMoved((int First, int Last) run) =>
        claims.AsSpan(run.First, run.Last - run.First + 1).Contains(Claim.Moved);
}
