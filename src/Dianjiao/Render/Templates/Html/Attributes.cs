using System.Collections.Frozen;

namespace Dianjiao.Render.Templates.Html;

/// <summary>Knows the attributes whose values browsers read as more than words.</summary>
internal static class Attributes
{
    private static readonly FrozenSet<string> OfAddress = FrozenSet.Create(
        StringComparer.Ordinal,
        "action",
        "archive",
        "background",
        "by",
        "cite",
        "classid",
        "codebase",
        "data",
        "dynsrc",
        "formaction",
        "from",
        "href",
        "icon",
        "longdesc",
        "lowsrc",
        "manifest",
        "poster",
        "profile",
        "src",
        "to",
        "xlink:href"
    );

    /// <param name="name">The name of the attribute, in lower case.</param>
    public static AttributeKind KindOf(string name) =>
        name switch
        {
            "style" or "srcdoc" => AttributeKind.Code,
            "srcset" or "imagesrcset" or "ping" or "values" => AttributeKind.Addresses,
            _ when name.StartsWith("on", StringComparison.Ordinal) => AttributeKind.Code,
            _ when OfAddress.Contains(name) => AttributeKind.Address,
            _ => AttributeKind.Plain,
        };
}
