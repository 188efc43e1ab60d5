using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>The title page.</summary>
[View]
public sealed partial record IndexPage(
    SiteView Site,
    string Title,
    ImmutableArray<VolumeSummaryView> Volumes
);

/// <summary>A volume on the title page.</summary>
/// <param name="Years">The reign years it covers, first and last; may be empty.</param>
/// <param name="CommonEra">1218–1223; may be empty.</param>
[View]
public sealed partial record VolumeSummaryView(
    VolumeLink Link,
    string Folder,
    string Years,
    string CommonEra,
    int Segments,
    ImmutableArray<ProgressView> Progress
);

/// <summary>How far a volume's translation into one language has come.</summary>
/// <param name="Pending">What wants another look: 3 to be checked.</param>
[View]
public sealed partial record ProgressView(
    string Language,
    string Name,
    int Translated,
    int Segments,
    int Percent,
    ImmutableArray<string> Pending
);
