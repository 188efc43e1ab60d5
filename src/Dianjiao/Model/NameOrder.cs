using System.Collections.Immutable;
using System.Text;
using Dianjiao.Script;

namespace Dianjiao.Model;

/// <summary>
/// Orders an index of names in two ways: by sound, syllable after syllable as the pinyin divides them, and by number of
/// strokes, character after character.
/// </summary>
public static class NameOrder
{
    /// <summary>Orders names by pinyin; names without pinyin come last.</summary>
    public static ImmutableArray<Name> ByPinyin(IEnumerable<Name> names) =>
        [
            .. names
                .Select(n => (Name: n, Sound: Sound(n), Strokes: Strokes(n)))
                .OrderBy(n => n.Sound.Length == 0)
                .ThenBy(n => n.Sound, StringComparer.Ordinal)
                .ThenBy(n => n.Strokes, StringComparer.Ordinal)
                .Select(n => n.Name),
        ];

    /// <summary>Orders names by strokes; characters whose strokes are not known come last.</summary>
    public static ImmutableArray<Name> ByStrokes(IEnumerable<Name> names) =>
        [.. names.OrderBy(Strokes, StringComparer.Ordinal)];

    /// <summary>Returns the capital letter under which a name stands; empty for a name without pinyin.</summary>
    public static string Initial(Name name) =>
        Sound(name) is { Length: > 0 } sound ? char.ToUpperInvariant(sound[0]).ToString() : "";

    /// <summary>Returns the number of strokes of its first character; 0 when it is not known.</summary>
    public static int FirstStrokes(Name name) =>
        CodePoints.Of(name.Entry.Form) is [var first, ..] ? StrokeTable.Count(first) : 0;

    // A blank sorts before every letter: Li Zunxu before Lian. Tones do not count, as in a dictionary's first order.
    private static string Sound(Name name)
    {
        var sound = new StringBuilder();
        foreach (var rune in name.Entry.Pinyin.EnumerateRunes())
        {
            if (LatinLetters.Base(rune.Value) is { } letters)
            {
                sound.Append(letters);
            }
            else if (Rune.IsLetterOrDigit(rune))
            {
                sound.Append(Rune.ToLowerInvariant(rune));
            }
            else if (Rune.IsWhiteSpace(rune) && sound.Length > 0)
            {
                sound.Append(' ');
            }
        }

        return sound.ToString();
    }

    // Each character as its number of strokes, then itself: code points follow the radicals within a block.
    private static string Strokes(Name name)
    {
        var key = new StringBuilder();
        foreach (var rune in name.Entry.Form.EnumerateRunes())
        {
            var strokes = StrokeTable.Count(rune.Value);
            key.Append((char)(strokes == 0 ? 0xFFF : strokes)).Append((char)(rune.Value >> 8));
            key.Append((char)(rune.Value & 0xFF));
        }

        return key.ToString();
    }
}
