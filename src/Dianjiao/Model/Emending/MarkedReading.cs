using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Model.Emending;

/// <summary>The characters of a reading, with the marks in the gaps between them.</summary>
public sealed record MarkedReading(
    ImmutableArray<int> Characters,
    ImmutableArray<ImmutableArray<int>> Gaps
)
{
    public bool HasMarks => Gaps.Any(g => !g.IsEmpty);

    public ImmutableArray<int> MarksBefore => Gaps[0];

    public ImmutableArray<int> MarksAfter => Characters.IsEmpty ? [] : Gaps[^1];

    public static MarkedReading Of(string text)
    {
        var characters = ImmutableArray.CreateBuilder<int>();
        var gaps = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        var gap = ImmutableArray.CreateBuilder<int>();
        foreach (var codePoint in CodePoints.Of(text))
        {
            if (PunctuationMarks.IsMark(codePoint))
            {
                gap.Add(codePoint);
            }
            else
            {
                gaps.Add(gap.ToImmutable());
                gap.Clear();
                characters.Add(codePoint);
            }
        }

        gaps.Add(gap.ToImmutable());
        return new MarkedReading(characters.ToImmutable(), gaps.ToImmutable());
    }

    /// <summary>
    /// Returns some characters with the marks between them, and with those before the first or after the last if
    /// wanted. Marks before the first stand in a gap of the received text where something was removed, those after the
    /// last in the gap that follows; at the beginning of the lemma there is only one gap, which takes those before.
    /// </summary>
    public ImmutableArray<int> Run(int start, int end, bool withMarksBefore, bool withMarksAfter)
    {
        var run = ImmutableArray.CreateBuilder<int>();
        for (var i = start; i < end; i++)
        {
            if (i > start || withMarksBefore)
            {
                run.AddRange(Gaps[i]);
            }

            run.Add(Characters[i]);
        }

        if (withMarksAfter)
        {
            run.AddRange(Gaps[end]);
        }

        return run.ToImmutable();
    }

    /// <summary>
    /// Returns the marks that belong before a character of the lemma: those before its partner; or, where it or the
    /// character before it was removed, those at the nearest partner to the left.
    /// </summary>
    public ImmutableArray<int> MarksAt(int index, int length, int[] partners)
    {
        if (index <= 0)
        {
            return Gaps[0];
        }

        if (index >= length)
        {
            return Gaps[^1];
        }

        if (partners[index] >= 0)
        {
            // Those before the first stand at the beginning of the lemma already.
            return partners[index] > 0 ? Gaps[partners[index]] : [];
        }

        return
            partners[index - 1] >= 0
            && partners[index - 1] + 1 < Characters.Length
            && !partners.Contains(partners[index - 1] + 1)
            ? Gaps[partners[index - 1] + 1]
            : [];
    }
}
