using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>The view of the title page.</summary>
[View]
public sealed partial record IndexPage(
    SiteView Site,
    string Title,
    ImmutableArray<VolumeSummaryView> Volumes
);

/// <summary>The view of a volume on the title page.</summary>
/// <param name="Years">The first and last reign year of the volume; may be empty.</param>
/// <param name="CommonEra">The first and last year of the common era: 1218–1223; may be empty.</param>
/// <param name="Segments">The number of segments.</param>
[View]
public sealed partial record VolumeSummaryView(
    VolumeLink Link,
    string Folder,
    string Years,
    string CommonEra,
    int Segments,
    ImmutableArray<ProgressView> Progress
);

/// <summary>The view of the progress of a volume's translation into one language.</summary>
/// <param name="Translated">The number of segments translated.</param>
/// <param name="Segments">The number of all segments.</param>
/// <param name="Pending">The parts that need another look, in words: 3 to be checked.</param>
[View]
public sealed partial record ProgressView(
    string Language,
    string Name,
    int Translated,
    int Segments,
    int Percent,
    ImmutableArray<string> Pending
);
