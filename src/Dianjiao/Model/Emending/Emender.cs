using Dianjiao.Base;
using Dianjiao.Layers;

namespace Dianjiao.Model.Emending;

/// <summary>Makes one emendation in a segment's text. The base text is not touched: both readings stand in the result.</summary>
public static class Emender
{
    /// <param name="lemma">The characters of the segment that the entry's lemma quotes.</param>
    /// <returns>False when the entry could not be made; the reason has been reported.</returns>
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

        var gaps = GapsToSet(entry, lemma, reading);
        if (Conflict(text, entry, lemma, partners, gaps, reading) is { } other)
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
        changed |= SetMarks(text, entry, lemma, partners, gaps, reading);
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
    /// The gaps whose marks the reading decides: for an emendation without any mark none, so that it need not repeat
    /// the punctuation; otherwise those inside the lemma, and at its ends where lemma or reading has a mark there.
    /// </summary>
    private static (int First, int End) GapsToSet(
        Emendation entry,
        CharacterRange lemma,
        MarkedReading reading
    )
    {
        if (entry is { MarksOnly: true, Lemma: null })
        {
            return (lemma.Start, lemma.End + 1);
        }

        var quoted = MarkedReading.Of(entry.Lemma?.Text ?? "");
        if (!reading.HasMarks && !entry.MarksOnly)
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

    private static Emendation? Conflict(
        EmendedText text,
        Emendation entry,
        CharacterRange lemma,
        int[] partners,
        (int First, int End) gaps,
        MarkedReading reading
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

        for (var gap = gaps.First; gap < gaps.End; gap++)
        {
            var wanted = reading.MarksAt(gap - lemma.Start, lemma.Length, partners);
            if (
                text.GapOwner(gap) is { } owner
                && !wanted.AsSpan().SequenceEqual(text.MarksAt(gap).AsSpan())
            )
            {
                return owner;
            }
        }

        return null;
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
                // What is put in follows what it replaces, so that a reader sees the received word first.
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
        CharacterRange lemma,
        int[] partners,
        (int First, int End) gaps,
        MarkedReading reading
    )
    {
        var changed = false;
        for (var gap = gaps.First; gap < gaps.End; gap++)
        {
            var wanted = reading.MarksAt(gap - lemma.Start, lemma.Length, partners);
            if (!wanted.AsSpan().SequenceEqual(text.MarksAt(gap).AsSpan()))
            {
                text.SetMarks(gap, wanted, entry);
                changed = true;
            }
        }

        return changed;
    }
}
