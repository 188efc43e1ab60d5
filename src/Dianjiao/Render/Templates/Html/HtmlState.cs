namespace Dianjiao.Render.Templates.Html;

/// <summary>Where in the HTML a writer stands, as the HTML standard's tokenizer divides it.</summary>
internal enum HtmlState : byte
{
    Text,
    TagOpen,
    EndTagOpen,
    TagName,
    InTag,
    AttributeName,
    AfterAttributeName,
    BeforeValue,
    DoubleQuoted,
    SingleQuoted,
    Unquoted,
    Declaration,
    MarkupDeclaration,
    Comment,

    /// <summary>Of an element in which nothing but its own end tag is markup.</summary>
    Raw,
}
