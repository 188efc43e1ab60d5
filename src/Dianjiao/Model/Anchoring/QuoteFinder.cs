using System.Globalization;
using Dianjiao.Base;
using Dianjiao.Layers;

namespace Dianjiao.Model.Anchoring;

/// <summary>Finds quoted words in the received characters, blind to marks.</summary>
public static class QuoteFinder
{
    // The nearest match is sought by dynamic programming; beyond this it would take longer than it helps.
    private const int LongestSearch = 20_000;

    /// <summary>The characters of a quotation, its marks left out.</summary>
    public static int[] Characters(string quote) =>
        [.. CodePoints.Of(quote).Where(c => !PunctuationMarks.IsMark(c))];

    /// <summary>
    /// The one place where the words stand in the given stretches of the text. Absent words, and words that stand there
    /// several times without saying which is meant, are errors at the quotation; the result is then null.
    /// </summary>
    /// <param name="elsewhere">Where words that are absent stand instead, as a hint; null when it cannot tell.</param>
    /// <param name="where">Names the place in messages: 41.12, or line 12.</param>
    public static CharacterRange? Find(
        BaseText text,
        IReadOnlyList<CharacterRange> stretches,
        Quote quote,
        string where,
        DiagnosticBag diagnostics,
        Func<int[], string?>? elsewhere = null
    )
    {
        var wanted = Characters(quote.Text);
        var found = new List<CharacterRange>();
        foreach (var stretch in stretches)
        {
            FindAll(
                text.Characters.AsSpan(stretch.Start, stretch.Length),
                wanted,
                stretch.Start,
                found
            );
        }

        if (quote.Occurrence is { } occurrence)
        {
            if (occurrence >= 1 && occurrence <= found.Count)
            {
                return found[occurrence - 1];
            }

            if (found.Count > 0)
            {
                diagnostics.Add(
                    Codes.LemmaNotFound,
                    quote.Span,
                    $"“{quote.Text}” stands in {where} {Times(found.Count)}, so there is no occurrence {occurrence}",
                    $"write an occurrence from 1 to {found.Count}"
                );
                return null;
            }
        }

        switch (found.Count)
        {
            case 1:
                return found[0];
            case 0:
                diagnostics.Add(
                    Codes.LemmaNotFound,
                    quote.Span,
                    $"“{quote.Text}”{Shapeless(wanted)} does not stand in {where}",
                    elsewhere?.Invoke(wanted)
                        ?? Unseen(text, stretches, wanted, quote)
                        ?? Suggest(text, stretches, wanted)
                );
                return null;
            default:
                diagnostics.Add(
                    Codes.LemmaAmbiguous,
                    quote.Span,
                    $"“{quote.Text}” stands in {where} {Times(found.Count)}",
                    "quote more words, or say which is meant: occurrence: 2 in YAML, #2 after the words in an anchor"
                );
                return null;
        }
    }

    /// <summary>Characters that are all shown as 〓 are told apart by their code points: (U+E406).</summary>
    private static string Shapeless(ReadOnlySpan<int> characters)
    {
        var odd = characters
            .ToArray()
            .Where(OddCodePoints.HasNoShape)
            .Select(c => string.Create(CultureInfo.InvariantCulture, $"U+{c:X4}"))
            .ToList();
        return odd.Count == 0 ? "" : $" ({string.Join(", ", odd)})";
    }

    /// <summary>
    /// What to write for words copied from a page, where 〓 is shown for every character without a shape; null if the
    /// words do not stand there so either.
    /// </summary>
    private static string? Unseen(
        BaseText text,
        IReadOnlyList<CharacterRange> stretches,
        int[] wanted,
        Quote quote
    )
    {
        if (!wanted.Contains(OddCodePoints.Stand))
        {
            return null;
        }

        foreach (var stretch in stretches)
        {
            for (var at = stretch.Start; at + wanted.Length <= stretch.End; at++)
            {
                var words = text.Characters.AsSpan(at, wanted.Length);
                if (!IsShownAs(words, wanted))
                {
                    continue;
                }

                return $"〓 is only how a character without a shape is shown; the received words have{Shapeless(words)}: "
                    + (
                        quote.Span.File.Path.EndsWith(".yml", StringComparison.Ordinal)
                            ? $"write {OddCodePoints.Quoted(words)}, in double quotation marks"
                            : "copy them from text.txt, or quote the words beside it"
                    );
            }
        }

        return null;
    }

    private static bool IsShownAs(ReadOnlySpan<int> words, int[] wanted)
    {
        for (var i = 0; i < wanted.Length; i++)
        {
            if (
                words[i] != wanted[i]
                && !(wanted[i] == OddCodePoints.Stand && OddCodePoints.HasNoShape(words[i]))
            )
            {
                return false;
            }
        }

        return true;
    }

    private static string Times(int count) =>
        count switch
        {
            1 => "once",
            2 => "twice",
            _ => $"{count} times",
        };

    private static void FindAll(
        ReadOnlySpan<int> characters,
        int[] wanted,
        int offset,
        List<CharacterRange> found
    )
    {
        if (wanted.Length == 0)
        {
            return;
        }

        var from = 0;
        while (from <= characters.Length - wanted.Length)
        {
            var index = characters[from..].IndexOf(wanted);
            if (index < 0)
            {
                return;
            }

            found.Add(
                new CharacterRange(offset + from + index, offset + from + index + wanted.Length)
            );
            from += index + 1;
        }
    }

    private static string Suggest(
        BaseText text,
        IReadOnlyList<CharacterRange> stretches,
        int[] wanted
    )
    {
        foreach (var stretch in stretches)
        {
            var characters = text.Characters.AsSpan(
                stretch.Start,
                Math.Min(stretch.Length, LongestSearch)
            );
            if (Nearest.Stretch(wanted, characters) is { } near)
            {
                var words = characters[near.Start..near.End];
                return $"the nearest words there are “{CodePoints.ToText(words)}”{Shapeless(words)}; a lemma quotes the received characters";
            }
        }

        return "a lemma quotes the received characters, before any emendation; look the words up in text.txt";
    }
}
