using System.Collections.Immutable;

namespace Dianjiao.Model.Anchoring;

/// <summary>
/// Finds the characters of a segment that its slots for sentences quote, whatever its sentences are now. New
/// punctuation that joins or divides sentences changes no character, so it makes no translation stale: as long as the
/// slots of a sentence together quote all of it, they need only be checked.
/// </summary>
public sealed class SentenceQuotes
{
    private readonly ImmutableArray<string> sentences;
    private readonly IReadOnlyList<string> guards;

    // The bounds of sentences and quotations, in UTF-16 units of the segment's characters without marks.
    private readonly int[] starts;
    private readonly (int Start, int End)?[] places;

    /// <param name="sentences">The sentences of the segment as they are now.</param>
    /// <param name="guards">The guards of its slots, in order; empty for a slot that quotes nothing.</param>
    public SentenceQuotes(ImmutableArray<string> sentences, IReadOnlyList<string> guards)
    {
        this.sentences = sentences;
        this.guards = guards;
        starts = new int[sentences.Length + 1];
        var text = "";
        for (var i = 0; i < sentences.Length; i++)
        {
            text += GuardComparison.CharacterKey(sentences[i]);
            starts[i + 1] = text.Length;
        }

        places = new (int, int)?[guards.Count];
        var end = 0;
        for (var i = 0; i < guards.Count; i++)
        {
            // Words that occur twice are sought behind those of the slot before.
            var key = GuardComparison.CharacterKey(guards[i]);
            var at = text.IndexOf(key, end, StringComparison.Ordinal);
            at = at < 0 ? text.IndexOf(key, StringComparison.Ordinal) : at;
            if (at >= 0 && key.Length > 0)
            {
                places[i] = (at, end = at + key.Length);
            }
        }
    }

    /// <summary>
    /// Compares the guard of a slot with a sentence, counted from 1; a slot that quotes nothing counts as the same.
    /// </summary>
    public GuardState Compare(int slot, int sentence)
    {
        if (GuardComparison.Key(guards[slot]).Length == 0)
        {
            return GuardState.Same;
        }

        var state = GuardComparison.Compare(guards[slot], sentences[sentence - 1]);
        return
            state == GuardState.CharactersDiffer && Shared(slot, sentence) > 0 && IsQuoted(sentence)
            ? GuardState.MarksDiffer
            : state;
    }

    /// <summary>
    /// Returns the sentence that has most of what a slot quotes, the first of equals; 0 when the segment does not have
    /// it.
    /// </summary>
    public int SentenceOf(int slot)
    {
        var best = 0;
        for (var n = 1; n <= sentences.Length; n++)
        {
            if (Shared(slot, n) > (best == 0 ? 0 : Shared(slot, best)))
            {
                best = n;
            }
        }

        return best;
    }

    private int Shared(int slot, int sentence) =>
        places[slot] is { } place
            ? Math.Max(
                0,
                Math.Min(place.End, starts[sentence]) - Math.Max(place.Start, starts[sentence - 1])
            )
            : 0;

    private bool IsQuoted(int sentence)
    {
        var at = starts[sentence - 1];
        foreach (var (start, end) in places.OfType<(int Start, int End)>().Order())
        {
            at = start <= at ? Math.Max(at, end) : at;
        }

        return at >= starts[sentence];
    }
}
