namespace Dianjiao.Render.Pages;

/// <summary>A volume as other pages name it.</summary>
/// <param name="Label">卷四十一.</param>
/// <param name="LabelTranslated">Book 41.</param>
public sealed record VolumeLink(string Label, string LabelTranslated, string Href);
