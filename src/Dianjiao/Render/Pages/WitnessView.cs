using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A witness in a list of sigla.</summary>
[View]
public sealed partial record WitnessView(string Siglum, string Name, string Note);
