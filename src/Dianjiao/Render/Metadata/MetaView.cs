using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Metadata;

/// <summary>The view of one statement about a page.</summary>
[View]
public sealed partial record MetaView(string Name, string Content);
