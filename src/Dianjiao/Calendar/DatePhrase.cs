using System.Collections.Immutable;

namespace Dianjiao.Calendar;

/// <summary>A date as the text names it, before anything is known of the calendar.</summary>
/// <param name="Years">The reign years in parallel, in the order of the text; empty if the date names none.</param>
/// <param name="Season">The season, or <see cref="Season.None"/> if the date names none.</param>
/// <param name="Month">
/// The month, 1–12 (正月 and 元月 = 1, 臘月 = 12), or beyond where the text names such a month; null if none is named, and
/// for a bare 閏月.
/// </param>
/// <param name="Leap">True for a leap month; with a null month it is the leap month of the year.</param>
/// <param name="NewMoon">True where the text names 朔, the first day of the month.</param>
/// <param name="LastDay">True where the text names 晦, the last day of the month.</param>
/// <param name="CyclicalDay">
/// The day in the cycle of sixty (丙子), with 已 read as 己 or 巳 and 戍 as 戌; after a month it may be a pair that the cycle
/// does not have. Null if none is named.
/// </param>
/// <param name="Day">The number of the day in the month, 1–30; null if none is named.</param>
/// <param name="Start">The offset of the first character, in code points of the given text.</param>
/// <param name="End">The offset after the last character of the date, before any punctuation.</param>
public sealed record DatePhrase(
    ImmutableArray<ReignYear> Years,
    Season Season,
    int? Month,
    bool Leap,
    bool NewMoon,
    bool LastDay,
    string? CyclicalDay,
    int? Day,
    int Start,
    int End
);
