namespace Dianjiao.Render.Templates.Html;

/// <summary>The states of a writer in the HTML, as the tokenizer of the HTML standard divides them.</summary>
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

    /// <summary>The content of an element in which only its own end tag is markup.</summary>
    Raw,
}
