using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>The names whose first character has one number of strokes.</summary>
[View]
public sealed partial record StrokeGroupView(string Label, ImmutableArray<NameLinkView> Names);
