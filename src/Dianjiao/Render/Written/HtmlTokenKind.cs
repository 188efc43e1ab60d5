namespace Dianjiao.Render.Written;

/// <summary>What a <see cref="HtmlScanner"/> stands at.</summary>
internal enum HtmlTokenKind
{
    Text,

    /// <summary>What stands in a script or style sheet: no tag in it is one, and no reference stands for a character.</summary>
    Code,
    Start,
    End,
    Comment,
}
