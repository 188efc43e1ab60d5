using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Print;

/// <summary>The printed edition with another translation, to which its page leads on the screen.</summary>
[View]
public sealed partial record PrintBookView(string Name, string Address);
