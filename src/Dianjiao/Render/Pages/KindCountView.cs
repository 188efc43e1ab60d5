namespace Dianjiao.Render.Pages;

/// <summary>A kind of interventions and how many there are.</summary>
/// <param name="Key">Its class on the page.</param>
public sealed record KindCountView(string Key, string Label, int Count);
