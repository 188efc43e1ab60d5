using System.Collections.Immutable;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Epub;

/// <summary>Entries of one kind at the end of a chapter. Of a note the gloss is the first paragraph, with its links.</summary>
/// <param name="IsNotes">False for the apparatus and the parallels.</param>
[View]
public sealed partial record EpubSeries(
    bool IsNotes,
    string Title,
    ImmutableArray<MarginView> Entries
);
