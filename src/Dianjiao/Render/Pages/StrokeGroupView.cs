using System.Collections.Immutable;

namespace Dianjiao.Render.Pages;

/// <summary>The names whose first character has one number of strokes.</summary>
public sealed record StrokeGroupView(string Label, ImmutableArray<NameLinkView> Names);
