using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>校勘記: all interventions.</summary>
[View]
public sealed partial record ApparatusPage(
    SiteView Site,
    string Title,
    ImmutableArray<KindCountView> Kinds,
    int Count,
    ImmutableArray<ApparatusVolumeView> Volumes
);

/// <summary>A volume's interventions.</summary>
/// <param name="Punctuation">That all its marks are the editors'; empty where they are not.</param>
[View]
public sealed partial record ApparatusVolumeView(
    VolumeLink Link,
    string Folder,
    ImmutableArray<ApparatusRowView> Entries,
    bool IsEmpty,
    string Punctuation
);

/// <summary>An intervention in the list of all.</summary>
/// <param name="Id">Its anchor on the page.</param>
/// <param name="Kind">Its class on the page.</param>
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

/// <summary>A kind of interventions and how many there are.</summary>
/// <param name="Key">Its class on the page.</param>
[View]
public sealed partial record KindCountView(string Key, string Label, int Count);
