using Dianjiao.Model.Anchoring;

namespace Dianjiao.Slots;

/// <summary>
/// The slots for sentences of one segment. They are placed together: a short sentence stands in many places, and a slot
/// placed wrongly would make another segment look translated.
/// </summary>
public sealed class SentenceGroup
{
    private readonly IReadOnlyList<PlannedSlot> slots;
    private readonly SlotSource source;
    private readonly int? home;

    public SentenceGroup(IReadOnlyList<PlannedSlot> slots, SlotSource source)
    {
        this.slots = slots;
        this.source = source;
        home = source.Find(slots[0].Entry.From);
    }

    private bool IsLost => slots[0].WasLost;

    private bool HasWords => slots.Any(s => s.HasWords);

    private bool IsDecided => slots.Any(s => s.Fate != SlotFate.Open);

    /// <summary>
    /// Settles the group at its own locus, if its segment still has one of the sentences, or if it has no words.
    /// </summary>
    public void PlanAtHome(SlotPlanner planner)
    {
        if (IsLost || home is not { } segment)
        {
            return;
        }

        var matches = Match(segment);
        if (!HasWords || matches.Any(m => m.Sentence > 0 && m.State != GuardState.CharactersDiffer))
        {
            SettleAll(segment, matches, planner);
        }
    }

    /// <summary>
    /// Settles a group with words that is still open, in a free segment that has all its sentences; a lost group only
    /// in its own.
    /// </summary>
    public void PlanElsewhere(SlotPlanner planner)
    {
        if (IsDecided || !HasWords)
        {
            return;
        }

        if (!IsLost)
        {
            var segments = source.SegmentsWith(
                slots.Select(s => s.Entry.Guard),
                i => !planner.IsFree(i)
            );
            foreach (var segment in segments)
            {
                TrySettleAll(segment, planner);
                if (IsDecided)
                {
                    return;
                }
            }
        }
        else if (home is { } own)
        {
            // Some of a segment's sentences may be lost and others not; a few are no proof that the group belongs
            // elsewhere.
            RestoreAt(own, planner);
            if (!IsDecided)
            {
                TrySettleAll(own, planner);
            }
        }
    }

    /// <summary>Settles a group that is still open at its own locus, or declares it lost.</summary>
    public void PlanStale(SlotPlanner planner)
    {
        if (IsDecided)
        {
            return;
        }

        if (IsLost && home is { } own)
        {
            // Others of the segment may have found their places only now.
            RestoreAt(own, planner);
            return;
        }

        if (home is { } segment && !planner.WasTakenByMoved(segment))
        {
            SettleAll(segment, Match(segment), planner);
            return;
        }

        foreach (var slot in slots)
        {
            slot.Lose();
        }
    }

    /// <summary>Places the group in a free segment if every slot quotes a sentence of it.</summary>
    private void TrySettleAll(int segment, SlotPlanner planner)
    {
        if (!planner.IsFree(segment))
        {
            return;
        }

        var matches = Match(segment);
        if (
            slots.All(s => s.HasGuard)
            && matches.All(m => m.Sentence > 0 && m.State == GuardState.Same)
        )
        {
            SettleAll(segment, matches, planner);
        }
    }

    /// <summary>Puts lost sentences back among the others of their segment, one by one.</summary>
    private void RestoreAt(int segment, SlotPlanner planner)
    {
        var guards = source.Sentences(segment);
        foreach (var slot in slots.Where(s => s.HasWords && s.HasGuard))
        {
            for (var n = 1; n <= guards.Length && slot.Fate == SlotFate.Open; n++)
            {
                if (
                    planner.LacksSentence(segment, n)
                    && GuardComparison.Compare(slot.Entry.Guard, guards[n - 1]) == GuardState.Same
                )
                {
                    slot.Settle(segment, segment, n, GuardState.Same, n != slot.Entry.Sentence);
                    planner.ClaimFor(slot);
                }
            }
        }
    }

    private void SettleAll(
        int segment,
        (int Sentence, GuardState State)[] matches,
        SlotPlanner planner
    )
    {
        for (var i = 0; i < slots.Count; i++)
        {
            var (sentence, state) = matches[i];
            if (sentence == 0)
            {
                slots[i].Lose();
                continue;
            }

            var moved = segment != home || sentence != slots[i].Entry.Sentence;
            slots[i].Settle(segment, segment, sentence, state, moved);
            planner.ClaimFor(slots[i]);
        }

        foreach (
            var together in slots
                .Where(s => s.Fate == SlotFate.Settled)
                .GroupBy(s => s.Sentence)
                .Where(g => g.Select(s => s.Entry.Sentence).Distinct().Count() > 1)
        )
        {
            // The sentences have become one: the words of all go into one slot.
            var head = together.FirstOrDefault(s => s.HasWords) ?? together.First();
            foreach (var slot in together.Where(s => s != head))
            {
                if (slot.HasWords)
                {
                    head.Take(slot);
                }
                else
                {
                    slot.Drop();
                }
            }
        }
    }

    /// <summary>
    /// Finds the sentence of a segment for each slot; 0 for none. It is the one that the slot quotes, its own number if
    /// possible; otherwise the one that has most of what it quotes, together with others; otherwise its own number, if
    /// that is free. Two slots of one number are the translator's slip and stay together.
    /// </summary>
    private (int Sentence, GuardState State)[] Match(int segment)
    {
        var count = source.Sentences(segment).Length;
        var quotes = new SentenceQuotes(
            source.Sentences(segment),
            [.. slots.Select(s => s.Entry.Guard)]
        );
        var result = new (int Sentence, GuardState State)[slots.Count];
        var taken = new bool[count + 1];
        for (var i = 0; i < slots.Count; i++)
        {
            var own = slots[i].Entry.Sentence!.Value;
            if (
                own >= 1
                && own <= count
                && quotes.Compare(i, own) is var state and not GuardState.CharactersDiffer
            )
            {
                Take(i, own, state);
            }
        }

        foreach (var wanted in (GuardState[])[GuardState.Same, GuardState.MarksDiffer])
        {
            for (var i = 0; i < slots.Count; i++)
            {
                for (var n = 1; n <= count && result[i].Sentence == 0; n++)
                {
                    if (!taken[n] && slots[i].HasGuard && quotes.Compare(i, n) == wanted)
                    {
                        Take(i, n, wanted);
                    }
                }
            }
        }

        for (var i = 0; i < slots.Count; i++)
        {
            var own = slots[i].Entry.Sentence!.Value;
            if (result[i].Sentence > 0)
            {
                continue;
            }

            if (quotes.SentenceOf(i) is var most and > 0)
            {
                Take(i, most, quotes.Compare(i, most));
            }
            else if (own >= 1 && own <= count && !TakenByOther(own))
            {
                Take(i, own, GuardState.CharactersDiffer);
            }
        }

        return result;

        void Take(int slot, int number, GuardState state)
        {
            result[slot] = (number, state);
            taken[number] = true;
        }

        bool TakenByOther(int number) =>
            Enumerable
                .Range(0, slots.Count)
                .Any(i => result[i].Sentence == number && slots[i].Entry.Sentence != number);
    }
}
