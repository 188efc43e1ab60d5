using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Print;

/// <summary>An entry of the apparatus, a parallel or a note, as at the foot of the page.</summary>
/// <param name="Key">Unique on the page.</param>
/// <param name="Kind">apparatus, parallel or note.</param>
/// <param name="Series">What it stands among at the foot; one of <see cref="PrintPage.Series"/>.</param>
/// <param name="Mark">The note's number; empty where the key is the number of the line.</param>
/// <param name="Chinese">What the vertical edition has of it, in Chinese alone; empty if nothing.</param>
[View]
public sealed partial record PrintEntry(
    string Key,
    string Kind,
    string Series,
    string Locus,
    string Mark,
    string Language,
    Markup Html,
    Markup Chinese
);
