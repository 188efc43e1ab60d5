using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A month in the table of contents.</summary>
[View]
public sealed partial record MonthView(string Id, string Label);
