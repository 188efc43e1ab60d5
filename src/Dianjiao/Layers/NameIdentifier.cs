namespace Dianjiao.Layers;

/// <summary>The number or address of a name in an authority file.</summary>
/// <param name="Authority">The authority file as the edition calls it: CBDB, TGAZ, Wikidata.</param>
public sealed record NameIdentifier(string Authority, string Value);
