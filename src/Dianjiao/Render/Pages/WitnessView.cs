namespace Dianjiao.Render.Pages;

/// <summary>A witness in a list of sigla.</summary>
public sealed record WitnessView(string Siglum, string Name, string Note);
