using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Metadata;

/// <summary>What a page says of itself to search engines, libraries and other programs.</summary>
/// <param name="Canonical">The page's one address; empty where the edition names no base URL.</param>
/// <param name="Alternates">The page in every language, itself included; empty without a base URL and where there is but one.</param>
/// <param name="Names">Description and Dublin Core, as <c>meta name</c>.</param>
/// <param name="Properties">Open Graph, as <c>meta property</c>.</param>
/// <param name="JsonLd">schema.org; empty for a page that is neither the work nor a volume of it.</param>
[View]
public sealed partial record MetadataView(
    string Canonical,
    ImmutableArray<AlternateView> Alternates,
    ImmutableArray<MetaView> Names,
    ImmutableArray<MetaView> Properties,
    ScriptData JsonLd,
    bool HasJsonLd
)
{
    public static MetadataView None { get; } = new("", [], [], [], ScriptData.None, false);
}
