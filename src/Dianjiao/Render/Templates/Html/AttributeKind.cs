namespace Dianjiao.Render.Templates.Html;

/// <summary>The ways in which a browser reads the value of an attribute.</summary>
internal enum AttributeKind : byte
{
    Plain,

    /// <summary>An address whose scheme is not known yet.</summary>
    Address,

    /// <summary>A list of addresses.</summary>
    Addresses,

    /// <summary>
    /// An address that begins, in the template's own words, with a scheme that is not allowed before a value.
    /// </summary>
    Executable,

    /// <summary>A script, a style or a whole document.</summary>
    Code,
}
