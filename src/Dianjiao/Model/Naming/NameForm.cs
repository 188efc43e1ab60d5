using System.Collections.Immutable;
using Dianjiao.Layers;

namespace Dianjiao.Model.Naming;

/// <summary>A form and the entries that list it.</summary>
/// <param name="Claimants">In the order of the list; more than one when names share the form.</param>
public sealed record NameForm(
    string Text,
    ImmutableArray<int> Characters,
    ImmutableArray<NameEntry> Claimants
);
