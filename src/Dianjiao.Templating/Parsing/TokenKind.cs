namespace Dianjiao.Templating.Parsing;

/// <summary>The kinds of <see cref="Token"/>.</summary>
internal enum TokenKind
{
    Text,
    Enter,
    Exit,
    NewLine,
    Semicolon,
    Identifier,
    Local,
    Number,
    String,
    Symbol,
    End,
}
