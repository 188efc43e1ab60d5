namespace Dianjiao.Templating.Tests;

/// <summary>A view within a view.</summary>
public sealed record SpecPerson(string Name, int BirthYear, Markup Byline);
