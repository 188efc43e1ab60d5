using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

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
