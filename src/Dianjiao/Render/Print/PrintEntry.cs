using Dianjiao.Templating;

namespace Dianjiao.Render.Print;

/// <summary>An entry of the apparatus or a note, as at the foot of the page.</summary>
/// <param name="Key">Unique on the page.</param>
/// <param name="Kind">apparatus or note.</param>
/// <param name="Mark">The note's number; empty in the apparatus, whose key is the number of the line.</param>
/// <param name="Chinese">An apparatus entry without its grounds, in Chinese alone, for the vertical edition; else empty.</param>
public sealed record PrintEntry(
    string Key,
    string Kind,
    string Locus,
    string Mark,
    string Language,
    Markup Html,
    Markup Chinese
);
