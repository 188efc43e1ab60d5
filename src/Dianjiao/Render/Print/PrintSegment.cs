using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Print;

/// <summary>A segment's reading, punctuated, with the references to its notes and the places of its apparatus.</summary>
/// <param name="Tag">h3 for a heading, so that it becomes a bookmark; otherwise p.</param>
/// <param name="Opening">The word a commentary begins with: 按.</param>
[View]
public sealed partial record PrintSegment(
    string Locus,
    ImmutableArray<string> Aliases,
    string Kind,
    string Tag,
    bool IsAside,
    string Opening,
    Markup Reading
);
