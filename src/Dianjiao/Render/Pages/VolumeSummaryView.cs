using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

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
