using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Print;

/// <summary>The view of one series of entries at the end of a year in the vertical edition.</summary>
/// <param name="Title">The title of the series: 校記.</param>
/// <param name="Brackets">The brackets around each number, which tell the series apart: 〔〕.</param>
[View]
public sealed partial record VerticalSeries(
    string Title,
    string Brackets,
    ImmutableArray<PrintEntry> Entries
);
