namespace Dianjiao.Layers;

/// <summary>A reading 異文 that a witness or a work has in place of the lemma.</summary>
public sealed record Reading(string Witness, string Text);
