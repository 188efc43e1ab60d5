using System.Collections.Immutable;
using Dianjiao.Layers;

namespace Dianjiao.Model.Naming;

/// <summary>A form found in a segment, before it is decided which matches are taken.</summary>
/// <param name="Start">The index of its first token.</param>
/// <param name="End">The index after its last token.</param>
/// <param name="Length">The length of the form in characters.</param>
/// <param name="Claimants">The entries that may claim the form in this segment.</param>
public readonly record struct NameMatch(
    NameForm Form,
    int Start,
    int End,
    int Length,
    ImmutableArray<NameEntry> Claimants
);
