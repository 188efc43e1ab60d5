namespace Dianjiao.Model.Anchoring;

/// <summary>The place to which an entry belongs, by the indices of its segments.</summary>
/// <param name="Sentence">
/// The number of the sentence, from 1; null for the whole. The segment may have fewer sentences.
/// </param>
public readonly record struct QuotePlace(int First, int Last, int? Sentence);
