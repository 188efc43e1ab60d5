namespace Dianjiao.Layers;

/// <summary>A version of the edition, for readers who cite one.</summary>
/// <param name="Number">As citations name it: 1.1.0.</param>
/// <param name="Date">When it came out, as the editor writes it; may be empty.</param>
/// <param name="Changes">What is new in it, in Markdown; may be empty.</param>
public sealed record EditionVersion(string Number, string Date, string Changes);
