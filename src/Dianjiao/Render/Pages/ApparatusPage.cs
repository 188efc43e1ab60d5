using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>The view of the list of all interventions (校勘記).</summary>
/// <param name="Count">The number of all interventions.</param>
[View]
public sealed partial record ApparatusPage(
    SiteView Site,
    string Title,
    ImmutableArray<KindCountView> Kinds,
    int Count,
    ImmutableArray<ApparatusVolumeView> Volumes
);

/// <summary>The view of a volume's interventions.</summary>
/// <param name="Punctuation">The statement that all marks are the editors'; empty where they are not.</param>
[View]
public sealed partial record ApparatusVolumeView(
    VolumeLink Link,
    string Folder,
    ImmutableArray<ApparatusRowView> Entries,
    bool IsEmpty,
    string Punctuation
);

/// <summary>The view of an intervention in the list of all.</summary>
/// <param name="Id">The id of the intervention on the page.</param>
/// <param name="Kind">The class of the intervention on the page.</param>
/// <param name="IsQuiet">True for a structural entry, which says nothing about the words.</param>
[View]
public sealed partial record ApparatusRowView(
    string Id,
    string Kind,
    string Locus,
    string Href,
    string Mark,
    string Lemma,
    bool IsQuiet,
    Markup Gloss,
    Markup Body
);

/// <summary>The view of a kind of intervention, with the number of its entries.</summary>
/// <param name="Key">The class of the kind on the page.</param>
[View]
public sealed partial record KindCountView(string Key, string Label, int Count);
