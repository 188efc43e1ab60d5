namespace Dianjiao.Model;

/// <summary>A date of a heading.</summary>
/// <param name="Text">As the text has it; for an inherited date, the words it is inherited from.</param>
/// <param name="From">First day in the Julian calendar, as 1218-02-27; null when it cannot be known.</param>
/// <param name="To">Last day.</param>
/// <param name="Certainty">day, month, season, year or unknown: how closely the text dates.</param>
/// <param name="Inherited">Taken from a heading before.</param>
public sealed record SegmentDate(
    string Text,
    string? From,
    string? To,
    string Certainty,
    bool Inherited
);
