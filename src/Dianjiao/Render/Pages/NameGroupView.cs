using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>The names under one letter; the letter is empty for names without pinyin.</summary>
[View]
public sealed partial record NameGroupView(string Letter, ImmutableArray<NameView> Names);
