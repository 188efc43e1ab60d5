using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A volume as other pages name it.</summary>
/// <param name="Label">卷四十一.</param>
/// <param name="LabelTranslated">Book 41.</param>
[View]
public sealed partial record VolumeLink(string Label, string LabelTranslated, string Href);
