namespace Dianjiao.Model.Anchoring;

/// <summary>What an entry is on, by the indexes of its segments.</summary>
/// <param name="Sentence">From 1; null for the whole. The segment may have fewer.</param>
public readonly record struct QuotePlace(int First, int Last, int? Sentence);
