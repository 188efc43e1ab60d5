namespace Dianjiao.Layers;

/// <summary>A witness 版本 of the text.</summary>
/// <param name="Siglum">The letter the apparatus uses.</param>
/// <param name="Note">What it is and how it was used; may be empty.</param>
public sealed record Witness(string Siglum, string Name, string Note);
