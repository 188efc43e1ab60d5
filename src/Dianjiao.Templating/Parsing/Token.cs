namespace Dianjiao.Templating.Parsing;

/// <summary>
/// A piece of a template. The text is that of a name, symbol or text block; for <see cref="TokenKind.Enter"/> it is
/// the indentation of the code block. The value is that of a literal. A space before tells <c>f [1]</c> from <c>f[1]</c>.
/// It is a class because lists of structs are compiled at run time, which costs a small edition more than it gains.
/// </summary>
internal sealed record Token(
    TokenKind Kind,
    int Offset,
    string Text,
    object? Value,
    bool SpaceBefore
)
{
    public bool Is(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    public bool IsName(string name) => Kind == TokenKind.Identifier && Text == name;
}
