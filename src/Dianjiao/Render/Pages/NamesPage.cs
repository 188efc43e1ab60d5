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

/// <summary>One kind of names.</summary>
/// <param name="TitleChinese">人名; empty where the title is Chinese itself.</param>
/// <param name="Letters">In the order of the sound.</param>
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

/// <summary>The names under one letter; the letter is empty for names without pinyin.</summary>
[View]
public sealed partial record NameGroupView(string Letter, ImmutableArray<NameView> Names);

/// <summary>A name in an index.</summary>
/// <param name="English">Empty where the pinyin says the same.</param>
/// <param name="Facts">Dates, certainty, coordinates, numbers in authority files.</param>
/// <param name="Forms">How the text names it, where it does so otherwise than the entry.</param>
/// <param name="Count">3 occurrences.</param>
/// <param name="IsLong">So many that they are folded away.</param>
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

/// <summary>A short statement about a name.</summary>
/// <param name="Href">What it leads to; may be empty.</param>
[View]
public sealed partial record FactView(Markup Words, string Href);

/// <summary>A place of the text with a name in it.</summary>
/// <param name="Before">The words before the name, an ellipsis before them where there are more.</param>
/// <param name="Name">As the edition reads it there.</param>
/// <param name="After">The words after it.</param>
[View]
public sealed partial record OccurrenceView(
    string Href,
    string Locus,
    string Before,
    string Name,
    string After
);

/// <summary>The names whose first character has one number of strokes.</summary>
[View]
public sealed partial record StrokeGroupView(string Label, ImmutableArray<NameLinkView> Names);

/// <summary>A name that leads to its entry.</summary>
[View]
public sealed partial record NameLinkView(string Form, string Href);
