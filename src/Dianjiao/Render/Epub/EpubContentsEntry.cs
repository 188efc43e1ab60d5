using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Epub;

/// <summary>The view of a volume, year or month in the table of contents.</summary>
/// <param name="LabelTranslated">The translated name of a volume; otherwise empty.</param>
/// <param name="Within">The years of a volume, or the months of a year.</param>
[View]
public sealed partial record EpubContentsEntry(
    string Href,
    string Label,
    string LabelTranslated,
    ImmutableArray<EpubContentsEntry> Within
);
