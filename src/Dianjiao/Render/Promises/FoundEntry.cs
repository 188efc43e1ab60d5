namespace Dianjiao.Render.Promises;

/// <summary>Where in a page an entry begins.</summary>
internal sealed record FoundEntry(int At, Promise Promise);
