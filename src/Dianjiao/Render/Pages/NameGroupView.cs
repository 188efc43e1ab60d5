using System.Collections.Immutable;

namespace Dianjiao.Render.Pages;

/// <summary>The names under one letter; the letter is empty for names without pinyin.</summary>
public sealed record NameGroupView(string Letter, ImmutableArray<NameView> Names);
