using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

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
