using System.Collections.Immutable;
using Dianjiao.Layers;

namespace Dianjiao.Model.Naming;

/// <summary>A form of a name with the entries that list it.</summary>
/// <param name="Claimants">The entries in the order of the list; more than one when names share the form.</param>
public sealed record NameForm(
    string Text,
    ImmutableArray<int> Characters,
    ImmutableArray<NameEntry> Claimants
);
