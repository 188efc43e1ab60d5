using System.Collections.Immutable;

namespace Dianjiao.Calendar;

/// <summary>The state that a heading hands on to the next: the year and the month in which it stands.</summary>
/// <param name="Years">The reign years that were named last; empty if none were.</param>
/// <param name="Year">The lunar year, named by the Julian year in which it begins; null if it is not known.</param>
/// <param name="Month">The month, 1–12; null if the last date named none.</param>
/// <param name="Leap">True if that month is a leap month.</param>
/// <param name="HomeDynasty">
/// The dynasty whose eras the text writes without a prefix (宋); it decides between eras of the same name. Null if none
/// is set.
/// </param>
public sealed record DateState(
    ImmutableArray<ReignYear> Years,
    int? Year,
    int? Month,
    bool Leap,
    string? HomeDynasty = null
)
{
    /// <summary>The state at the beginning of a text, where nothing is known.</summary>
    public static DateState Empty { get; } = new([], null, null, false);
}
