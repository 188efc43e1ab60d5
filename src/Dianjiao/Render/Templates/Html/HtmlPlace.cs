namespace Dianjiao.Render.Templates.Html;

/// <summary>Where in the HTML a writer stands, with what has to be known of the way there.</summary>
/// <param name="Element">Of the tag, or whose content this is: its number among the raw ones, from 1; 0 for any other.</param>
/// <param name="Progress">
/// In a comment the hyphens seen, in raw content the characters of the end tag, in a tag 1 after a slash.
/// </param>
/// <param name="IsForeign">Whether a drawing or formula may be open, in which titles and scripts are read otherwise.</param>
/// <param name="HasWords">Whether raw content has begun with anything but blanks.</param>
/// <param name="IsChanged">Whether the attribute's value holds what the template does not say itself.</param>
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
    public bool IsQuoted => State is HtmlState.DoubleQuoted or HtmlState.SingleQuoted;
}
