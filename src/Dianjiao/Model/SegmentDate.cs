namespace Dianjiao.Model;

/// <summary>A date of a heading.</summary>
/// <param name="Text">
/// The date in the words of the text; for an inherited date, the words from which it is inherited.
/// </param>
/// <param name="From">The first day in the Julian calendar, such as 1218-02-27; null when it cannot be known.</param>
/// <param name="To">The last day, included; null when it cannot be known.</param>
/// <param name="Certainty">The precision to which the text dates: day, month, season, year or unknown.</param>
/// <param name="Inherited">True if the date comes from a heading before.</param>
public sealed record SegmentDate(
    string Text,
    string? From,
    string? To,
    string Certainty,
    bool Inherited
);
