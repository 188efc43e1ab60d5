namespace Dianjiao.Render.Templates.Html;

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
