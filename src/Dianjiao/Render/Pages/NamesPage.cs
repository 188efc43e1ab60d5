using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>The view of the index of names, kind by kind.</summary>
[View]
public sealed partial record NamesPage(
    SiteView Site,
    string Title,
    ImmutableArray<NameKindView> Kinds
);

/// <summary>The view of one kind of names.</summary>
/// <param name="TitleChinese">The title in Chinese: 人名; empty where the title itself is Chinese.</param>
/// <param name="Count">The number of names.</param>
/// <param name="Letters">The names in the order of the sound.</param>
/// <param name="Strokes">The same names in the order of their strokes.</param>
[View]
public sealed partial record NameKindView(
    string Id,
    string Title,
    string TitleChinese,
    int Count,
    ImmutableArray<NameGroupView> Letters,
    ImmutableArray<StrokeGroupView> Strokes
);

/// <summary>The view of the names under one letter, which is empty for names without pinyin.</summary>
[View]
public sealed partial record NameGroupView(string Letter, ImmutableArray<NameView> Names);

/// <summary>The view of a name in an index.</summary>
/// <param name="English">The English name; empty where it is the same as the pinyin.</param>
/// <param name="Facts">The known facts: dates, certainty, coordinates, numbers in authority files.</param>
/// <param name="Forms">The forms in the text that differ from that of the entry.</param>
/// <param name="Count">The number of occurrences in words: 3 occurrences.</param>
/// <param name="IsLong">True if the occurrences are so many that they are folded away.</param>
[View]
public sealed partial record NameView(
    string Id,
    string Form,
    string Pinyin,
    string English,
    Markup Gloss,
    ImmutableArray<FactView> Facts,
    ImmutableArray<string> Forms,
    string Count,
    bool IsLong,
    ImmutableArray<OccurrenceView> Occurrences
);

/// <summary>The view of a short statement about a name.</summary>
/// <param name="Href">The address to which the statement links; may be empty.</param>
[View]
public sealed partial record FactView(Markup Words, string Href);

/// <summary>The view of a place in the text where a name occurs.</summary>
/// <param name="Before">The words before the name, after an ellipsis where there are more.</param>
/// <param name="Name">The name in the reading of the edition at that place.</param>
/// <param name="After">The words after the name, before an ellipsis where there are more.</param>
[View]
public sealed partial record OccurrenceView(
    string Href,
    string Locus,
    string Before,
    string Name,
    string After
);

/// <summary>The view of the names whose first character has one number of strokes.</summary>
[View]
public sealed partial record StrokeGroupView(string Label, ImmutableArray<NameLinkView> Names);

/// <summary>The view of a name that links to its entry.</summary>
[View]
public sealed partial record NameLinkView(string Form, string Href);
