using System.Collections.Immutable;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Metadata;

/// <summary>The view of what a page tells search engines, libraries and other programs about itself.</summary>
/// <param name="Canonical">The page's absolute address; empty where the edition has no base URL.</param>
/// <param name="Alternates">
/// The page in every language, itself included; empty without a base URL, or where there is only one language.
/// </param>
/// <param name="Names">The description and Dublin Core, for <c>meta name</c>.</param>
/// <param name="Properties">Open Graph, for <c>meta property</c>.</param>
/// <param name="JsonLd">
/// The description in schema.org; empty for a page that is neither the work nor a volume of it.
/// </param>
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
