using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>The index of names, kind by kind.</summary>
[View]
public sealed partial record NamesPage(
    SiteView Site,
    string Title,
    ImmutableArray<NameKindView> Kinds
);
