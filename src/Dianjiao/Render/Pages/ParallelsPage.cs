using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>The passages of other works, work by work.</summary>
[View]
public sealed partial record ParallelsPage(
    SiteView Site,
    string Title,
    ImmutableArray<WorkView> Works
);
