using System.Collections.Immutable;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Epub;

/// <summary>
/// The view of entries of one kind at the end of a chapter. The gloss of a note is its first paragraph, with its links.
/// </summary>
/// <param name="IsNotes">True for notes, false for the apparatus and the parallels.</param>
[View]
public sealed partial record EpubSeries(
    bool IsNotes,
    string Title,
    ImmutableArray<MarginView> Entries
);
