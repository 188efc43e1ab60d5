namespace Dianjiao.Render.Print;

/// <summary>The printed edition with another translation, to which its page leads on the screen.</summary>
public sealed record PrintBookView(string Name, string Address);
