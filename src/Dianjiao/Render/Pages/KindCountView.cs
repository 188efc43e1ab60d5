using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A kind of interventions and how many there are.</summary>
/// <param name="Key">Its class on the page.</param>
[View]
public sealed partial record KindCountView(string Key, string Label, int Count);
