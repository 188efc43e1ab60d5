using System.Collections.Immutable;

namespace Dianjiao.Templating.Tests;

/// <summary>An item of a list of views.</summary>
public sealed record SpecSegment(
    string Locus,
    string Text,
    Markup Html,
    ImmutableArray<string> Sources,
    int Rank
);
