using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Print;

/// <summary>A volume in print.</summary>
/// <param name="Label">卷四十一.</param>
/// <param name="LabelTranslated">Book 41; empty when there is none.</param>
/// <param name="Language">Of the translation; empty when there is none.</param>
[View]
public sealed partial record PrintVolume(
    string Folder,
    string Label,
    string LabelTranslated,
    string Language,
    ImmutableArray<PrintYear> Years
);
