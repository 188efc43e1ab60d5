namespace Dianjiao.Calendar;

/// <summary>Reads the day within a month: 朔, 晦, 丙子, 丙子朔, 五日, 初五.</summary>
internal static class DayReader
{
    /// <summary>Reads the day at an offset; null if none stands there.</summary>
    /// <param name="text">The text as code points.</param>
    /// <param name="at">The offset in code points.</param>
    /// <param name="detached">
    /// True where a comma or nothing stands before the day: then only a cyclical day counts, and only if it stands
    /// alone.
    /// </param>
    public static ReadDay? ReadAt(ReadOnlySpan<int> text, int at, bool detached)
    {
        if (CyclicalAt(text, at) is { } name)
        {
            var (newMoon, lastDay, end) = PhaseAt(text, at + 2);
            var stands = newMoon || lastDay || DateText.IsBoundary(text, end);
            return stands || !detached ? new ReadDay(newMoon, lastDay, name, null, end) : null;
        }

        if (detached)
        {
            return null;
        }

        var (isNewMoon, isLastDay, next) = PhaseAt(text, at);
        if (isNewMoon || isLastDay)
        {
            return CyclicalAt(text, next) is { } after
                ? new ReadDay(isNewMoon, isLastDay, after, null, next + 2)
                : new ReadDay(isNewMoon, isLastDay, null, null, next);
        }

        var early = at < text.Length && text[at] == '初';
        if (DateNumerals.ReadAt(text, early ? at + 1 : at) is not { Value: <= 30 } number)
        {
            return null;
        }

        var named = number.End < text.Length && text[number.End] == '日';
        return named || early
            ? new ReadDay(false, false, null, number.Value, number.End + (named ? 1 : 0))
            : null;
    }

    // A pair that the cycle does not have is read too: it is meant for a day, and the editor must hear of it.
    private static string? CyclicalAt(ReadOnlySpan<int> text, int at)
    {
        if (at + 1 >= text.Length)
        {
            return null;
        }

        var (stem, branch) = (text[at], text[at + 1]);
        return Sexagenary.Position(stem, branch) is >= 0 and var position
                ? Sexagenary.Name(position)
            : Sexagenary.IsImpossible(stem, branch)
                ? DateText.ToText(stem) + DateText.ToText(branch)
            : null;
    }

    // 日 belongs to 朔日 only at the end of a clause: 朔日有食之 is 朔, then 日有食之.
    private static (bool NewMoon, bool LastDay, int End) PhaseAt(ReadOnlySpan<int> text, int at)
    {
        if (at >= text.Length || text[at] is not ('朔' or '晦'))
        {
            return (false, false, at);
        }

        var withDay =
            at + 1 < text.Length && text[at + 1] == '日' && DateText.IsBoundary(text, at + 2);
        return (text[at] == '朔', text[at] == '晦', at + (withDay ? 2 : 1));
    }
}
