namespace Dianjiao.Render.Pages;

/// <summary>A month in the table of contents.</summary>
public sealed record MonthView(string Id, string Label);
