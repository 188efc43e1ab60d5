using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Print;

/// <summary>One series of entries at the end of a year in the vertical edition.</summary>
/// <param name="Title">校記.</param>
/// <param name="Brackets">Around the number of each, by which the series are told apart: 〔〕.</param>
[View]
public sealed partial record VerticalSeries(
    string Title,
    string Brackets,
    ImmutableArray<PrintEntry> Entries
);
