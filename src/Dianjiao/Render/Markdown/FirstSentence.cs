using System.Collections.Frozen;

namespace Dianjiao.Render.Markdown;

/// <summary>Finds the end of a note's first sentence, which is shown in the margin while the note is folded.</summary>
internal static class FirstSentence
{
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        [
            "b",
            "c",
            "ca",
            "cf",
            "d",
            "e.g",
            "ed",
            "eds",
            "etc",
            "fl",
            "fol",
            "i.e",
            "ibid",
            "no",
            "nos",
            "p",
            "pp",
            "r",
            "s.v",
            "St",
            "trans",
            "v",
            "viz",
            "vol",
            "vols",
        ],
        StringComparer.Ordinal
    );

    /// <summary>
    /// Returns the length of the first sentence in UTF-16 units, with its closing marks but without spaces after it; -1
    /// if no sentence ends in the text.
    /// </summary>
    /// <param name="last">
    /// True if the text ends its paragraph, so that a full stop at its end closes a sentence.
    /// </param>
    public static int End(ReadOnlySpan<char> text, bool last)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '。' or '！' or '？')
            {
                return Closed(text, i + 1);
            }

            if (text[i] is not ('.' or '!' or '?'))
            {
                continue;
            }

            var end = Closed(text, i + 1);
            var atEnd = end == text.Length;
            if (atEnd ? last : char.IsWhiteSpace(text[end]) && !ContinuesLower(text[end..]))
            {
                if (text[i] != '.' || !IsAbbreviation(text[..i]))
                {
                    return end;
                }
            }
        }

        return -1;
    }

    private static int Closed(ReadOnlySpan<char> text, int end)
    {
        while (
            end < text.Length
            && text[end] is '”' or '’' or '"' or '\'' or ')' or '」' or '』' or '）'
        )
        {
            end++;
        }

        return end;
    }

    private static bool ContinuesLower(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        return !rest.IsEmpty && char.IsLower(rest[0]);
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        var start = before.LastIndexOfAny(' ', '(', '\u00a0') + 1;
        var word = before[start..];
        return word.Length == 0
            || (word.Length == 1 && char.IsUpper(word[0]))
            // The year or number with which a note begins.
            || (start == 0 && word.IndexOfAnyExceptInRange('0', '9') < 0)
            || Abbreviations.Contains(word.ToString());
    }
}
