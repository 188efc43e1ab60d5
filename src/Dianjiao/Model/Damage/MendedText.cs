using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Model.Damage;

/// <summary>The received text after the edition's repairs, as far as its damage is concerned.</summary>
/// <param name="Removed">The places in the file of characters and marks that the reading no longer has.</param>
/// <param name="Marks">The marks of the reading, in order.</param>
/// <param name="LineStarts">The places where a line begins that has not been joined to the one before it.</param>
/// <param name="Closes">The places where the editor ends a commentary, in order.</param>
public sealed record MendedText(
    IReadOnlySet<int> Removed,
    ImmutableArray<ReadMark> Marks,
    ImmutableArray<int> LineStarts,
    ImmutableArray<int> Closes
);
