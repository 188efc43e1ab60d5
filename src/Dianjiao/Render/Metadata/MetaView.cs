using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Metadata;

/// <summary>One statement about a page.</summary>
[View]
public sealed partial record MetaView(string Name, string Content);
