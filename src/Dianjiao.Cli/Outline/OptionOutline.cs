using System.Collections.Immutable;

namespace Dianjiao.Cli.Outline;

/// <summary>An option of a command, as the manual and the shells' completion describe it.</summary>
/// <param name="Name">The name with its dashes.</param>
/// <param name="Other">The further names of the option.</param>
/// <param name="Value">The name of its value; null for a switch, which has none.</param>
/// <param name="Choices">The possible values; empty where it may be anything.</param>
internal sealed record OptionOutline(
    string Name,
    ImmutableArray<string> Other,
    string? Value,
    string Description,
    ImmutableArray<string> Choices,
    bool IsRequired = false
);
