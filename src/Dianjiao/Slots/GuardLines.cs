using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dianjiao.Layers;
using Dianjiao.Model.Anchoring;

namespace Dianjiao.Slots;

/// <summary>
/// The lines behind <c>&gt; </c> below a heading, told apart: the source as it was when it was quoted, and what a
/// translator quotes himself directly below. Nobody keeps the old source, so a line is his when the text has neither
/// it nor, in its place, a line like it: to repeat an old quotation is better than to lose a word.
/// </summary>
/// <param name="Source">What quotes the source, lines joined by line feeds.</param>
/// <param name="Own">The translator's lines, as they stand in the file.</param>
public sealed record GuardLines(string Source, ImmutableArray<string> Own)
{
    public static GuardLines Of(Entry entry, SlotSource source)
    {
        var lines = entry.Guard.Split('\n');
        string[] keys = [.. lines.Select(GuardComparison.CharacterKey)];
        var isSource = new bool[lines.Length];
        var run = "";
        for (var i = 0; i < lines.Length; i++)
        {
            // A line of nothing but marks goes with the one before it.
            isSource[i] =
                keys[i].Length == 0 ? i == 0 || isSource[i - 1] : source.HasRun(run + keys[i]);
            run += isSource[i] ? keys[i] : "";
        }

        foreach (var now in source.LinesAt(entry).Select(GuardComparison.CharacterKey))
        {
            // One line of the guard, and no more, has become this line of the text.
            if (!run.Contains(now, StringComparison.Ordinal) && !HasPart(now))
            {
                var at = Enumerable
                    .Range(0, keys.Length)
                    .FirstOrDefault(i => !isSource[i] && IsLike(keys[i], now), -1);
                if (at >= 0)
                {
                    isSource[at] = true;
                }
            }
        }

        var hasSource = keys.Where((k, i) => isSource[i] && k.Length > 0).Any();
        if (!hasSource && entry.Body.Length == 0 && !entry.Guard.EnumerateRunes().Any(IsForeign))
        {
            // The text of an empty slot was replaced: what was quoted first is nobody's words.
            isSource[0] = true;
        }

        return new GuardLines(
            hasSource ? string.Join('\n', lines.Where((_, i) => isSource[i])) : entry.Guard,
            [
                .. entry
                    .GuardSpan.Text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None)
                    .Where((_, i) => !isSource[i]),
            ]
        );

        bool HasPart(string now) =>
            keys.Where((k, i) => isSource[i] && k.Length > 0)
                .Any(k => now.Contains(k, StringComparison.Ordinal));
    }

    /// <summary>Whether one could be the other after a repair: at least half of the longer one's characters are in both.</summary>
    private static bool IsLike(string old, string now)
    {
        var left = CodePoints.Of(now).CountBy(c => c).ToDictionary();
        var shared = 0;
        foreach (var c in CodePoints.Of(old))
        {
            if (left.GetValueOrDefault(c) > 0)
            {
                left[c]--;
                shared++;
            }
        }

        return shared > 0 && 2 * shared >= Math.Max(CodePoints.Count(old), CodePoints.Count(now));
    }

    /// <summary>Written with an alphabet, kana or hangul, which the texts do not use.</summary>
    private static bool IsForeign(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.LowercaseLetter
                or UnicodeCategory.UppercaseLetter
                or UnicodeCategory.TitlecaseLetter
        || rune.Value is (>= 0x3041 and <= 0x30FA) or (>= 0xAC00 and <= 0xD7A3)
        || (rune.Value is >= 0x0590 and < 0x1100 && Rune.IsLetter(rune));
}
