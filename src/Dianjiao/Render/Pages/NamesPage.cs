using System.Collections.Immutable;

namespace Dianjiao.Render.Pages;

/// <summary>The index of names, kind by kind.</summary>
public sealed record NamesPage(SiteView Site, string Title, ImmutableArray<NameKindView> Kinds);
