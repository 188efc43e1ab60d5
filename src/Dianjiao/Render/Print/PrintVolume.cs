using System.Collections.Immutable;

namespace Dianjiao.Render.Print;

/// <summary>A volume in print.</summary>
/// <param name="Label">卷四十一.</param>
/// <param name="LabelTranslated">Book 41; empty when there is none.</param>
/// <param name="Language">Of the translation; empty when there is none.</param>
public sealed record PrintVolume(
    string Folder,
    string Label,
    string LabelTranslated,
    string Language,
    ImmutableArray<PrintYear> Years
);
