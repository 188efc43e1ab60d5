namespace Dianjiao.Render.Written;

/// <summary>The kinds of token at which an <see cref="HtmlScanner"/> can stand.</summary>
internal enum HtmlTokenKind
{
    Text,

    /// <summary>The content of a script or a style sheet, in which nothing is a tag or a character reference.</summary>
    Code,
    Start,
    End,
    Comment,
}
