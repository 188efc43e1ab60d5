using Dianjiao.Calendar;

namespace Dianjiao.Model.Structuring;

/// <summary>
/// A sentence of a block's reading, with its closing marks; Start and End are places in the reading, in code points.
/// </summary>
/// <param name="Characters">The number of its characters without marks.</param>
/// <param name="Date">The date with which it begins; null if it begins with none.</param>
public sealed record Sentence(int Start, int End, int Characters, DatePhrase? Date);
