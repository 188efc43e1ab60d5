using System.Collections.Immutable;
using Dianjiao.Layers;

namespace Dianjiao.Model.Naming;

/// <summary>A form found in a segment, before it is known which match stands.</summary>
/// <param name="Start">Index of its first token.</param>
/// <param name="End">After its last token.</param>
/// <param name="Length">In characters of the form.</param>
/// <param name="Claimants">The entries that may claim the form in this segment.</param>
public readonly record struct NameMatch(
    NameForm Form,
    int Start,
    int End,
    int Length,
    ImmutableArray<NameEntry> Claimants
);
