using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Model.Damage;

/// <summary>What the edition has made of the received text, as far as its damage is concerned.</summary>
/// <param name="Removed">The places in the file of characters and marks that the reading no longer has.</param>
/// <param name="Marks">Of the reading, in order.</param>
/// <param name="LineStarts">Where a line begins that has not been joined to the one before it.</param>
/// <param name="Closes">Where the editor ends a commentary, in order.</param>
public sealed record MendedText(
    IReadOnlySet<int> Removed,
    ImmutableArray<ReadMark> Marks,
    ImmutableArray<int> LineStarts,
    ImmutableArray<int> Closes
);
