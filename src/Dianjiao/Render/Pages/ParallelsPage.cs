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

/// <summary>A work that is quoted.</summary>
/// <param name="NameHref">Its entry in the index of names; empty where it has none.</param>
/// <param name="Count">12 passages.</param>
[View]
public sealed partial record WorkView(
    string Id,
    string Name,
    string NameHref,
    string Count,
    ImmutableArray<WorkVolumeView> Volumes
);

/// <summary>A volume of a work that is quoted.</summary>
/// <param name="Label">As it is cited, 15; empty where none is named.</param>
[View]
public sealed partial record WorkVolumeView(string Label, ImmutableArray<PassageView> Passages);

/// <summary>A passage of another work.</summary>
/// <param name="Href">Of the note in the margin of the text.</param>
/// <param name="Lemma">The words of the text that it concerns; empty for a whole segment.</param>
/// <param name="Day">As the other work dates it; may be empty.</param>
/// <param name="Julian">The same in the Julian calendar; empty when it is not known to the day.</param>
/// <param name="Differs">How it differs; empty where it agrees.</param>
[View]
public sealed partial record PassageView(
    string Href,
    string Locus,
    string Lemma,
    string Section,
    string Day,
    string Julian,
    string Quotation,
    string Differs,
    bool IsChecked,
    Markup Note
);
