using Dianjiao.Calendar;

namespace Dianjiao.Render.Drawing;

/// <summary>What a timeline marks.</summary>
/// <param name="Year">The lunar year on whose line it stands.</param>
/// <param name="IsSource">Below the line: a day that another work names.</param>
/// <param name="IsHollow">An outline only: the text leaves it undated.</param>
internal sealed record TimelineMark(
    int Year,
    JulianDay From,
    JulianDay To,
    MarkShape Shape,
    bool IsSource,
    bool IsHollow,
    string Href,
    string Label
);
