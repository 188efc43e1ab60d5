using System.Text;

namespace Dianjiao.Proof;

/// <summary>The words of an entry, from which each thing that must stand in it is taken once: what stands within another does not count for both.</summary>
internal sealed class EntryWords(string text)
{
    // Neither a letter nor what any text has.
    private const char Gone = '\n';

    private readonly char[] left = text.ToCharArray();

    /// <summary>Takes a text as it stands.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Take(string words)
    {
        var from = 0;
        while (from <= left.Length - words.Length)
        {
            var found = left.AsSpan(from).IndexOf(words);
            if (found < 0)
            {
                return false;
            }

            var (start, end) = (from + found, from + found + words.Length);
            if (!Joins(start) && !Joins(end))
            {
                left.AsSpan(start, words.Length).Fill(Gone);
                return true;
            }

            from = start + 1;
        }

        return false;
    }

    /// <summary>Takes letters and digits in their order, whatever marks and blanks stand between them.</summary>
    /// <inheritdoc cref="Take"/>
    public bool TakeLetters(string letters)
    {
        var found = new StringBuilder(left.Length);
        var places = new List<int>(left.Length);
        var at = 0;
        foreach (var rune in left.AsSpan().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                found.Append(rune);
                places.AddRange(Enumerable.Range(at, rune.Utf16SequenceLength));
            }

            at += rune.Utf16SequenceLength;
        }

        var start = found.ToString().IndexOf(letters, StringComparison.Ordinal);
        if (start >= 0 && letters.Length > 0)
        {
            var (first, last) = (places[start], places[start + letters.Length - 1]);
            left.AsSpan(first..(last + 1)).Fill(Gone);
        }

        return start >= 0;
    }

    /// <summary>A siglum D does not stand in a word.</summary>
    private bool Joins(int at) =>
        at > 0
        && at < left.Length
        && char.IsAsciiLetterOrDigit(left[at - 1])
        && char.IsAsciiLetterOrDigit(left[at]);
}
