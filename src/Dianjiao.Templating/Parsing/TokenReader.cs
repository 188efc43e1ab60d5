namespace Dianjiao.Templating.Parsing;

/// <summary>The parser's place among the tokens.</summary>
internal sealed class TokenReader(List<Token> tokens)
{
    private int _at;

    // Within parentheses, brackets and braces a line break ends nothing.
    private int _nesting;

    public Token Current => tokens[_at];

    public Token Following => tokens[Math.Min(_at + 1, tokens.Count - 1)];

    public Token Next()
    {
        var token = tokens[_at];
        if (token.Kind != TokenKind.End)
        {
            _at++;
        }

        if (_nesting > 0)
        {
            SkipLines();
        }

        return token;
    }

    public void SkipLines()
    {
        while (Current.Kind == TokenKind.NewLine)
        {
            _at++;
        }
    }

    /// <summary>Takes a symbol behind which the statement goes on, even on another line.</summary>
    public Token NextAndLines()
    {
        var token = Next();
        SkipLines();
        return token;
    }

    public void Nest() => _nesting++;

    public void Unnest() => _nesting--;

    /// <summary>Whether the symbol comes next, perhaps on a later line; if so, stands before it.</summary>
    public bool SkipLinesTo(string symbol)
    {
        var at = _at;
        while (tokens[at].Kind == TokenKind.NewLine)
        {
            at++;
        }

        if (!tokens[at].Is(symbol))
        {
            return false;
        }

        _at = at;
        return true;
    }

    /// <summary>Goes to the end of a statement that could not be read.</summary>
    public void Recover()
    {
        _nesting = 0;
        while (
            Current.Kind
                is not (TokenKind.NewLine or TokenKind.Semicolon or TokenKind.Exit or TokenKind.End)
        )
        {
            _at++;
        }
    }

    public Token Expect(string symbol, string what)
    {
        return Current.Is(symbol)
            ? Next()
            : throw new SyntaxFault(
                Current.Offset,
                $"expected '{symbol}' {what}, found {Describe(Current)}"
            );
    }

    public bool AtStatementEnd =>
        Current.Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.Exit or TokenKind.End;

    /// <summary>Whether a name with its colon comes next: the two may not be apart, or it is a conditional's.</summary>
    public bool AtNamedArgument =>
        Current.Kind == TokenKind.Identifier
        && Following is { SpaceBefore: false } next
        && next.Is(":");

    public void EndStatement()
    {
        if (!AtStatementEnd)
        {
            var found = Describe(Current);
            throw new SyntaxFault(
                Current.Offset,
                $"expected the end of the statement, found {found}"
            );
        }
    }

    /// <summary>Takes the <c>end</c> of a block.</summary>
    public void CloseBlock(Token opener)
    {
        if (!Current.IsName("end"))
        {
            var found = Describe(Current);
            var message = $"'{opener.Text}' is not closed: expected 'end', found {found}";
            throw new SyntaxFault(opener.Offset, message) { BodyRead = true };
        }

        Next();
        EndStatement();
    }

    public static string Describe(Token token) =>
        token.Kind switch
        {
            TokenKind.Text or TokenKind.Exit => "the end of the code block",
            TokenKind.Enter => "a code block",
            TokenKind.NewLine => "the end of the line",
            TokenKind.End => "the end of the template",
            TokenKind.Local => $"'${token.Text}'",
            TokenKind.String => "a string",
            _ => $"'{token.Text}'",
        };
}
