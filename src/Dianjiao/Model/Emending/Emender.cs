using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Layers;

namespace Dianjiao.Model.Emending;

/// <summary>
/// Makes one emendation in a segment's text. The base text is not changed: both readings stand in the result.
/// </summary>
public static class Emender
{
    /// <param name="lemma">The characters of the segment that the entry's lemma quotes.</param>
    /// <returns>False when the entry could not be made, for a reason that has been reported.</returns>
    public static bool Apply(
        EmendedText text,
        Emendation entry,
        CharacterRange lemma,
        DiagnosticBag diagnostics
    )
    {
        var reading = MarkedReading.Of(entry.Reading);
        var partners = Alignment.Align(
            text.Characters[lemma.Start..lemma.End],
            reading.Characters.AsSpan()
        );
        if (
            entry.MarksOnly
            && !text.Characters[lemma.Start..lemma.End].SequenceEqual(reading.Characters.AsSpan())
        )
        {
            diagnostics.Add(
                Codes.CharactersChanged,
                entry.ReadingSpan,
                $"the reading has other characters than the text, which has “{CodePoints.ToText(text.Characters[lemma.Start..lemma.End])}”",
                "keep every received character and change marks only; change characters with an emend entry"
            );
            return false;
        }

        var quoted = MarkedReading.Of(entry.Lemma?.Text ?? "");
        var (first, end) = GapsToSet(entry, lemma, quoted, reading);
        var gaps = Enumerable
            .Range(first, end - first)
            .Select(gap => (gap, Marks(text, gap, lemma, partners, quoted, reading)))
            .ToImmutableArray();
        if (Conflict(text, entry, lemma, gaps) is { } other)
        {
            diagnostics.Add(
                Codes.Overlap,
                entry.Basis.Span,
                $"the entry on line {other.Basis.Span.From.Line} changes some of the same words",
                "make one entry of the two, or shorten one of the lemmas"
            );
            return false;
        }

        var changed = SetCharacters(text, entry, lemma, partners, reading);
        changed |= SetMarks(text, entry, gaps);
        if (!changed)
        {
            diagnostics.Add(
                Codes.NoEffect,
                entry.Basis.Span,
                "the reading is what the text has already",
                "delete the entry, or mend its reading"
            );
        }

        return true;
    }

    /// <summary>
    /// Returns the gaps whose marks the reading decides. An emendation without marks decides none, so that it need not
    /// repeat the punctuation; otherwise it decides those inside the lemma, and those at its ends where lemma or
    /// reading has a mark. An entry that takes out a remnant of markup such as &lt;br/> takes out its signs too.
    /// </summary>
    private static (int First, int End) GapsToSet(
        Emendation entry,
        CharacterRange lemma,
        MarkedReading quoted,
        MarkedReading reading
    )
    {
        if (entry is { MarksOnly: true, Lemma: null })
        {
            return (lemma.Start, lemma.End + 1);
        }

        var takesOut = reading.Characters.IsEmpty && quoted.MarksBefore.Any(c => c is '<' or '&');
        if (!reading.HasMarks && !entry.MarksOnly && !takesOut)
        {
            return (0, 0);
        }

        var first =
            reading.MarksBefore.Length > 0 || quoted.MarksBefore.Length > 0
                ? lemma.Start
                : lemma.Start + 1;
        var end =
            reading.MarksAfter.Length > 0 || quoted.MarksAfter.Length > 0
                ? lemma.End + 1
                : lemma.End;
        return (first, Math.Max(first, end));
    }

    /// <summary>
    /// Returns the marks that a gap is to have. At the ends of the lemma, marks beyond those it quotes stay.
    /// </summary>
    private static ImmutableArray<int> Marks(
        EmendedText text,
        int gap,
        CharacterRange lemma,
        int[] partners,
        MarkedReading quoted,
        MarkedReading reading
    )
    {
        var wanted = reading.MarksAt(gap - lemma.Start, lemma.Length, partners);
        var standing = text.MarksAt(gap).AsSpan();
        if (gap == lemma.Start && Ends(standing, quoted.MarksBefore))
        {
            return [.. standing[..^quoted.MarksBefore.Length], .. wanted];
        }

        return gap == lemma.End && Begins(standing, quoted.MarksAfter)
            ? [.. wanted, .. standing[quoted.MarksAfter.Length..]]
            : wanted;
    }

    private static bool Begins(ReadOnlySpan<int> marks, ImmutableArray<int> with) =>
        !with.IsEmpty && marks.StartsWith(with.AsSpan());

    private static bool Ends(ReadOnlySpan<int> marks, ImmutableArray<int> with) =>
        !with.IsEmpty && marks.EndsWith(with.AsSpan());

    private static Emendation? Conflict(
        EmendedText text,
        Emendation entry,
        CharacterRange lemma,
        ImmutableArray<(int Gap, ImmutableArray<int> Marks)> gaps
    )
    {
        if (!entry.MarksOnly)
        {
            for (var i = lemma.Start; i < lemma.End; i++)
            {
                if (text.Owner(i) is { } owner)
                {
                    return owner;
                }
            }
        }

        return gaps.Where(g => !g.Marks.AsSpan().SequenceEqual(text.MarksAt(g.Gap).AsSpan()))
            .Select(g => text.GapOwner(g.Gap))
            .FirstOrDefault(owner => owner is not null);
    }

    private static bool SetCharacters(
        EmendedText text,
        Emendation entry,
        CharacterRange lemma,
        int[] partners,
        MarkedReading reading
    )
    {
        if (entry.MarksOnly)
        {
            return false;
        }

        var changed = false;
        var next = 0;
        for (var i = 0; i < partners.Length; i++)
        {
            text.Claim(lemma.Start + i, entry);
            if (partners[i] < 0)
            {
                text.Delete(lemma.Start + i, entry);
                changed = true;
            }
        }

        for (var i = 0; i <= partners.Length; i++)
        {
            if (i < partners.Length && partners[i] < 0)
            {
                continue;
            }

            var until = i < partners.Length ? partners[i] : reading.Characters.Length;
            if (until > next)
            {
                // What is added follows what it replaces, so that a reader sees the received word first.
                var follows = i > 0 && partners[i - 1] >= 0;
                var inserted = reading.Run(
                    next,
                    until,
                    withMarksBefore: follows,
                    withMarksAfter: i == 0
                );
                if (i > 0)
                {
                    text.InsertAfter(lemma.Start + i - 1, inserted);
                }
                else
                {
                    text.InsertBefore(lemma.Start, inserted);
                }

                changed = true;
            }

            next = until + 1;
        }

        return changed;
    }

    private static bool SetMarks(
        EmendedText text,
        Emendation entry,
        ImmutableArray<(int Gap, ImmutableArray<int> Marks)> gaps
    )
    {
        var changed = false;
        foreach (var (gap, marks) in gaps)
        {
            if (!marks.AsSpan().SequenceEqual(text.MarksAt(gap).AsSpan()))
            {
                text.SetMarks(gap, marks, entry);
                changed = true;
            }
        }

        return changed;
    }
}
