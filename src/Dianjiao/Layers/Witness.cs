namespace Dianjiao.Layers;

/// <summary>A witness 版本 of the text.</summary>
/// <param name="Siglum">The letter by which the apparatus names it.</param>
/// <param name="Note">A description of the witness and of its use; may be empty.</param>
public sealed record Witness(string Siglum, string Name, string Note);
