namespace Dianjiao.Render.Metadata;

/// <summary>One statement about a page.</summary>
public sealed record MetaView(string Name, string Content);
