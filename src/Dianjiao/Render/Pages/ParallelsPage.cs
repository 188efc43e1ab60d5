using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>The view of the passages of other works, work by work.</summary>
[View]
public sealed partial record ParallelsPage(
    SiteView Site,
    string Title,
    ImmutableArray<WorkView> Works
);

/// <summary>The view of a work that is quoted.</summary>
/// <param name="NameHref">The address of its entry in the index of names; empty where it has none.</param>
/// <param name="Count">The number of passages in words: 12 passages.</param>
[View]
public sealed partial record WorkView(
    string Id,
    string Name,
    string NameHref,
    string Count,
    ImmutableArray<WorkVolumeView> Volumes
);

/// <summary>The view of a volume of a work that is quoted.</summary>
/// <param name="Label">The volume as it is cited: 15; empty where none is named.</param>
[View]
public sealed partial record WorkVolumeView(string Label, ImmutableArray<PassageView> Passages);

/// <summary>The view of a passage of another work.</summary>
/// <param name="Href">The address of the passage in the margin of the text.</param>
/// <param name="Lemma">The words of the text to which it refers; empty for a whole segment.</param>
/// <param name="Day">The date in the words of the other work; may be empty.</param>
/// <param name="Julian">The same day in the Julian calendar; empty when the day is unknown.</param>
/// <param name="Differs">The difference from the text; empty where both agree.</param>
/// <param name="IsChecked">True if the editors have compared the passage.</param>
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
