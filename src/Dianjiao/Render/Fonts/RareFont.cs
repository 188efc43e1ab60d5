using System.Collections.Immutable;

namespace Dianjiao.Render.Fonts;

/// <summary>A face for characters that neither Song nor the Latin face has, and those characters.</summary>
internal sealed record RareFont(FontMatch Match, ImmutableArray<int> CodePoints);
