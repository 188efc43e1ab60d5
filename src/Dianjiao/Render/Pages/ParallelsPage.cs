using System.Collections.Immutable;

namespace Dianjiao.Render.Pages;

/// <summary>The passages of other works, work by work.</summary>
public sealed record ParallelsPage(SiteView Site, string Title, ImmutableArray<WorkView> Works);
