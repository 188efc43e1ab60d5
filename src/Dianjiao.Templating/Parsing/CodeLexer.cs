namespace Dianjiao.Templating.Parsing;

/// <summary>Cuts one code block into tokens, from behind its opening mark to behind its closing one.</summary>
internal sealed class CodeLexer(string text, int start, int open, List<Token> tokens)
{
    // The longest come first, so that the first that fits is the right one.
    private static readonly string[] Symbols =
    [
        "..<",
        "//=",
        "...",
        "|>",
        "==",
        "!=",
        "<=",
        ">=",
        "&&",
        "||",
        "??",
        "?!",
        "?.",
        "..",
        "//",
        "+=",
        "-=",
        "*=",
        "/=",
        "%=",
        "++",
        "--",
        "<<",
        ">>",
        "+",
        "-",
        "*",
        "/",
        "%",
        "<",
        ">",
        "=",
        "!",
        "?",
        ":",
        ".",
        ",",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "|",
        "@",
        "^",
        "&",
    ];

    private int _at = start;

    // Braces of object literals that are open: within them a double brace closes two objects, not the block.
    private int _braces;

    /// <summary>Reads the block; returns the offset behind it and the white-space mark before its closing.</summary>
    public int Read(out char strip)
    {
        while (true)
        {
            var before = _at;
            SkipSpace();
            var space = _at > before;
            if (_at >= text.Length)
            {
                throw new SyntaxFault(open, "the code block is not closed: '}}' is missing");
            }

            if (TryClose(out strip))
            {
                return _at;
            }

            ReadToken(space);
        }
    }

    private bool TryClose(out char strip)
    {
        strip = '\0';
        var mark = text[_at] is '-' or '~' ? 1 : 0;
        if (_braces > 0 || !StartsWith(_at + mark, "}}"))
        {
            return false;
        }

        strip = mark == 1 ? text[_at] : '\0';
        Add(TokenKind.Exit, _at, "", null, true);
        _at += mark + 2;
        return true;
    }

    private void SkipSpace()
    {
        while (_at < text.Length)
        {
            if (text[_at] == '#')
            {
                SkipComment();
            }
            else if (text[_at] != '\n' && char.IsWhiteSpace(text[_at]))
            {
                _at++;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>A comment ends with its line, or with its closing <c>##</c>; the end of the block ends either.</summary>
    private void SkipComment()
    {
        var multiple = StartsWith(_at, "##");
        _at += multiple ? 2 : 1;
        while (_at < text.Length)
        {
            if (multiple && StartsWith(_at, "##"))
            {
                _at += 2;
                return;
            }

            var mark = text[_at] is '-' or '~' ? 1 : 0;
            if ((!multiple && text[_at] == '\n') || StartsWith(_at + mark, "}}"))
            {
                return;
            }

            _at++;
        }
    }

    private void ReadToken(bool space)
    {
        var c = text[_at];
        var offset = _at;
        if (c == '\n')
        {
            _at++;
            Add(TokenKind.NewLine, offset, "\n", null, true);
        }
        else if (c == ';')
        {
            _at++;
            Add(TokenKind.Semicolon, offset, ";", null, true);
        }
        else if (c is '"' or '\'' or '`')
        {
            var value = StringLiteral.Read(text, ref _at);
            Add(TokenKind.String, offset, "", value, space);
        }
        else if (char.IsAsciiDigit(c))
        {
            var value = NumberLiteral.Read(text, ref _at);
            Add(TokenKind.Number, offset, text[offset.._at], value, space);
        }
        else if (c == '$')
        {
            ReadLocal(space);
        }
        else if (char.IsAsciiLetter(c) || c == '_')
        {
            Add(TokenKind.Identifier, offset, ReadName(), null, space);
        }
        else
        {
            ReadSymbol(space);
        }
    }

    private void ReadLocal(bool space)
    {
        var offset = _at++;
        if (_at < text.Length && text[_at] is '"' or '\'')
        {
            throw new SyntaxFault(
                offset,
                "interpolated strings are not supported: join the parts with '+'"
            );
        }

        if (_at < text.Length && text[_at] == '$')
        {
            throw new SyntaxFault(offset, "'$$' is not supported, as 'wrap' is not");
        }

        Add(TokenKind.Local, offset, ReadName(), null, space);
    }

    private string ReadName()
    {
        var from = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] == '_'))
        {
            _at++;
        }

        return text[from.._at];
    }

    private void ReadSymbol(bool space)
    {
        foreach (var symbol in Symbols)
        {
            if (StartsWith(_at, symbol))
            {
                _braces += symbol switch
                {
                    "{" => 1,
                    "}" => -1,
                    _ => 0,
                };
                Add(TokenKind.Symbol, _at, symbol, null, space);
                _at += symbol.Length;
                return;
            }
        }

        var rune = System.Text.Rune.TryGetRuneAt(text, _at, out var found) ? found.ToString() : "?";
        throw new SyntaxFault(_at, $"unexpected character '{rune}'");
    }

    private void Add(TokenKind kind, int offset, string name, object? value, bool space) =>
        tokens.Add(new Token(kind, offset, name, value, space));

    private bool StartsWith(int at, string mark) =>
        at <= text.Length && text.AsSpan(at).StartsWith(mark, StringComparison.Ordinal);
}
