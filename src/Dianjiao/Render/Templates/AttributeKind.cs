using System.Collections.Frozen;

namespace Dianjiao.Render.Templates;

/// <summary>What a browser takes an attribute's value for.</summary>
internal enum AttributeKind : byte
{
    Plain,

    /// <summary>An address whose scheme is not yet known.</summary>
    Address,

    /// <summary>Several addresses.</summary>
    Addresses,

    /// <summary>An address that begins with a scheme which is not allowed, as the template has it.</summary>
    Executable,

    /// <summary>A script, a style or a whole document.</summary>
    Code,
}

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

    /// <param name="name">In lower case.</param>
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
