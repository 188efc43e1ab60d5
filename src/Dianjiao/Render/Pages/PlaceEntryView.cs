using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A place in the list.</summary>
/// <param name="English">Empty where the pinyin says the same.</param>
/// <param name="Href">Its entry in the index of names.</param>
/// <param name="Count">3 occurrences.</param>
[View]
public sealed partial record PlaceEntryView(
    string Id,
    string Form,
    string Pinyin,
    string English,
    Markup Gloss,
    ImmutableArray<FactView> Facts,
    string Href,
    string Count
);
