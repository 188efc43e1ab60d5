using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Epub;

/// <summary>A volume, year or month in the table of contents.</summary>
/// <param name="LabelTranslated">Of a volume; else empty.</param>
/// <param name="Within">The years of a volume, the months of a year.</param>
[View]
public sealed partial record EpubContentsEntry(
    string Href,
    string Label,
    string LabelTranslated,
    ImmutableArray<EpubContentsEntry> Within
);
