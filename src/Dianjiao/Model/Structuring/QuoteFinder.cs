using System.Globalization;
using Dianjiao.Base;
using Dianjiao.Layers;

namespace Dianjiao.Model.Structuring;

/// <summary>Finds quoted words in the received characters of a volume; marks do not count.</summary>
public sealed class QuoteFinder
{
    // The nearest match is found by dynamic programming, which would take too long on a longer stretch.
    private const int LongestSearch = 20_000;

    private readonly BaseText text;
    private readonly WordFinder words;
    private readonly GuessBudget guesses = new();

    public QuoteFinder(BaseText text)
    {
        this.text = text;
        words = new WordFinder(text.Characters.AsMemory());
    }

    /// <summary>Returns the characters of a quotation without its marks.</summary>
    public static int[] Characters(string quote) =>
        [.. CodePoints.Of(quote).Where(c => !PunctuationMarks.IsMark(c))];

    /// <summary>
    /// Returns the one place where the words stand in a stretch of the text. If they do not stand there, or several
    /// times without a number that says which is meant, reports that at the quotation and returns null.
    /// </summary>
    /// <param name="isMeant">Tells which of the places count; null when all do.</param>
    /// <param name="elsewhere">Returns a hint about absent words that stand elsewhere; null when it has none.</param>
    /// <param name="where">The name of the stretch in messages: 41.12, or line 12.</param>
    public CharacterRange? Find(
        CharacterRange stretch,
        Quote quote,
        string where,
        DiagnosticBag diagnostics,
        Func<CharacterRange, bool>? isMeant = null,
        Func<int[], string?>? elsewhere = null
    )
    {
        var wanted = Characters(quote.Text);
        var found = Places(wanted, stretch).Where(p => isMeant?.Invoke(p) != false).ToList();
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
                        ?? Unseen(stretch, wanted, quote, isMeant)
                        ?? Suggest(stretch, wanted, isMeant)
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

    /// <summary>
    /// Returns the places in the whole text of words that are not where they were quoted; empty once the budget for
    /// guesses is spent.
    /// </summary>
    public IEnumerable<CharacterRange> PlacesElsewhere(int[] wanted) =>
        guesses.Spend(text.Characters.Length)
            ? Places(wanted, new CharacterRange(0, text.Characters.Length))
            : [];

    private IEnumerable<CharacterRange> Places(int[] wanted, CharacterRange stretch) =>
        words
            .Find(wanted, stretch.Start, stretch.End)
            .Select(at => new CharacterRange(at, at + wanted.Length));

    /// <summary>Names the code points of characters that are all shown as 〓, to tell them apart: (U+E406).</summary>
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
    /// Returns a hint for words copied from a page, where 〓 is shown for every character without a shape; null if the
    /// stretch does not have such words.
    /// </summary>
    private string? Unseen(
        CharacterRange stretch,
        int[] wanted,
        Quote quote,
        Func<CharacterRange, bool>? isMeant
    )
    {
        if (!wanted.Contains(OddCodePoints.Stand) || !guesses.Spend(stretch.Length))
        {
            return null;
        }

        for (var at = stretch.Start; at + wanted.Length <= stretch.End; at++)
        {
            var received = text.Characters.AsSpan(at, wanted.Length);
            if (
                !IsShownAs(received, wanted)
                || isMeant?.Invoke(new CharacterRange(at, at + wanted.Length)) == false
            )
            {
                continue;
            }

            return $"〓 is only how a character without a shape is shown; the received words have{Shapeless(received)}: "
                + (
                    quote.Span.File.Path.EndsWith(".yml", StringComparison.Ordinal)
                        ? $"write {OddCodePoints.Quoted(received)}, in double quotation marks"
                        : "copy them from text.txt, or quote the words beside it"
                );
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

    private string Suggest(
        CharacterRange stretch,
        int[] wanted,
        Func<CharacterRange, bool>? isMeant
    )
    {
        var characters = text.Characters.AsSpan(
            stretch.Start,
            Math.Min(stretch.Length, LongestSearch)
        );
        if (
            Nearest.Stretch(wanted, characters, guesses) is { } near
            && isMeant?.Invoke(
                new CharacterRange(stretch.Start + near.Start, stretch.Start + near.End)
            ) != false
        )
        {
            var received = characters[near.Start..near.End];
            return $"the nearest words there are “{CodePoints.ToText(received)}”{Shapeless(received)}; a lemma quotes the received characters";
        }

        return "a lemma quotes the received characters, before any emendation; look the words up in text.txt";
    }
}
