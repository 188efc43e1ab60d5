namespace Dianjiao.Layers;

/// <summary>What a witness or a work reads instead of the lemma.</summary>
public sealed record Reading(string Witness, string Text);
