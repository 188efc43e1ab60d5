namespace Dianjiao.Layers;

/// <summary>A version of the edition, for readers who cite it.</summary>
/// <param name="Number">The number that citations name: 1.1.0.</param>
/// <param name="Date">The date of its publication as the editor writes it; may be empty.</param>
/// <param name="Changes">The changes in Markdown; may be empty.</param>
public sealed record EditionVersion(string Number, string Date, string Changes);
