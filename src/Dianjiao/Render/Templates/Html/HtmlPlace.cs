namespace Dianjiao.Render.Templates.Html;

/// <summary>
/// The place in the HTML where a writer stands, with all that must be known of what was written before.
/// </summary>
/// <param name="Element">
/// The number of the element whose tag or content this is, among the elements with raw content, from 1; 0 for any other
/// element.
/// </param>
/// <param name="Progress">
/// The progress within the state: in a comment the hyphens seen, in raw content the characters of the end tag, in a tag
/// 1 after a slash.
/// </param>
/// <param name="IsForeign">
/// True if a drawing or a formula may be open, in which titles and scripts are read differently.
/// </param>
/// <param name="HasWords">True if raw content has begun with anything but blanks.</param>
/// <param name="IsChanged">True if the attribute's value holds something that is not in the template itself.</param>
internal readonly record struct HtmlPlace(
    HtmlState State,
    AttributeKind Attribute = AttributeKind.Plain,
    byte Element = 0,
    byte Progress = 0,
    bool IsForeign = false,
    bool IsEndTag = false,
    bool IsChanged = false,
    bool HasWords = false
)
{
    /// <summary>True within an attribute's value that has quotation marks.</summary>
    public bool IsQuoted => State is HtmlState.DoubleQuoted or HtmlState.SingleQuoted;
}
