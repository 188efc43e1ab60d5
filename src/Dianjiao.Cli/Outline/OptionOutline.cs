using System.Collections.Immutable;

namespace Dianjiao.Cli.Outline;

/// <summary>An option of a command.</summary>
/// <param name="Name">With its dashes.</param>
/// <param name="Other">Further names of the same.</param>
/// <param name="Value">What its value is called; null for a switch, which has none.</param>
/// <param name="Choices">The values there are; empty where it may be anything.</param>
internal sealed record OptionOutline(
    string Name,
    ImmutableArray<string> Other,
    string? Value,
    string Description,
    ImmutableArray<string> Choices,
    bool IsRequired = false
);
