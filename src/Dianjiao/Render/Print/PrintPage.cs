using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Print;

/// <summary>The whole edition on one page, in reading order; a script cuts it into facing pages.</summary>
/// <param name="Imprint">What stands on the back of the title page, a line each.</param>
/// <param name="Front">Introduction, principles, signs and abbreviations.</param>
/// <param name="Back">Lists and indexes.</param>
/// <param name="Series">The series of entries at the foot of a page, from above to below, parted by spaces.</param>
/// <param name="Others">The same book with other translations.</param>
/// <param name="Facing">False where there is no translation: every page then carries the text.</param>
[View]
public sealed partial record PrintPage(
    PrintSite Site,
    PrintText Words,
    string Title,
    string Volumes,
    string VolumesTranslated,
    string Subject,
    ImmutableArray<string> Imprint,
    ImmutableArray<MatterView> Front,
    ImmutableArray<PrintVolume> Text,
    ImmutableArray<MatterView> Back,
    string Series,
    bool Facing,
    ImmutableArray<PrintBookView> Others
);
