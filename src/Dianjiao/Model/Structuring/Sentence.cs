using Dianjiao.Calendar;

namespace Dianjiao.Model.Structuring;

/// <summary>A sentence of a block's reading, in code points of it, closing marks included.</summary>
/// <param name="Characters">Without marks.</param>
/// <param name="Date">The date it begins with; null if none.</param>
public sealed record Sentence(int Start, int End, int Characters, DatePhrase? Date);
