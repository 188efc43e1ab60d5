namespace Dianjiao.Templating.Parsing;

/// <summary>Cuts a template into text blocks and the tokens of its code blocks, and applies white-space control.</summary>
internal sealed class Lexer(SourceText source)
{
    private readonly string _text = source.Text;
    private readonly List<Token> _tokens = [];

    // What the previous block's closing mark takes from the text that follows: '-', '~' or nothing.
    private char _strip;
    private int _at;

    /// <summary>The tokens, or the one fault after which the rest of the template cannot be cut.</summary>
    public static List<Token> Read(SourceText source)
    {
        var lexer = new Lexer(source);
        lexer.ReadAll();
        return lexer._tokens;
    }

    private void ReadAll()
    {
        while (_at < _text.Length)
        {
            var start = _at;
            var open = FindOpening(start, out var percents);
            if (open < 0)
            {
                AddText(start, _text.Length, '\0');
                _at = _text.Length;
            }
            else if (percents == 0)
            {
                ReadCodeBlock(start, open);
            }
            else
            {
                ReadEscapeBlock(start, open, percents);
            }
        }

        Add(TokenKind.End, _text.Length, "");
    }

    /// <summary>The next <c>{{</c>, or <c>{%{</c> with one or more percent signs.</summary>
    private int FindOpening(int from, out int percents)
    {
        percents = 0;
        for (
            var i = _text.IndexOf('{', from);
            i >= 0 && i + 1 < _text.Length;
            i = _text.IndexOf('{', i + 1)
        )
        {
            if (_text[i + 1] == '{')
            {
                return i;
            }

            var end = i + 1;
            while (end < _text.Length && _text[end] == '%')
            {
                end++;
            }

            if (end > i + 1 && end < _text.Length && _text[end] == '{')
            {
                percents = end - i - 1;
                return i;
            }
        }

        return -1;
    }

    private void ReadEscapeBlock(int start, int open, int percents)
    {
        var content = open + percents + 2;
        var strip = StripAt(content);
        AddText(start, open, strip);
        content += strip == '\0' ? 0 : 1;
        var closing = "}" + new string('%', percents) + "}";
        var end = _text.IndexOf(closing, content, StringComparison.Ordinal);
        if (end < 0)
        {
            throw new SyntaxFault(open, $"the escape block is not closed: '{closing}' is missing");
        }

        var after = end + closing.Length;
        _strip = end > content && _text[end - 1] is '-' or '~' ? _text[end - 1] : '\0';
        var last = _strip == '\0' ? end : end - 1;
        if (last > content)
        {
            Add(TokenKind.Text, content, _text[content..last]);
        }

        _at = after;
    }

    private void ReadCodeBlock(int start, int open)
    {
        var strip = StripAt(open + 2);
        var lineStart = AddText(start, open, strip);
        var indent = strip == '\0' && lineStart >= 0 ? _text[lineStart..open] : "";
        Add(TokenKind.Enter, open, indent);
        var cursor = new CodeLexer(_text, open + (strip == '\0' ? 2 : 3), open, _tokens);
        _at = cursor.Read(out _strip);
    }

    private char StripAt(int at) => at < _text.Length && _text[at] is '-' or '~' ? _text[at] : '\0';

    /// <summary>
    /// Adds the text between two blocks, less what the marks on both sides take. Returns where the line of the
    /// following block begins if only white space stands before it there, otherwise -1.
    /// </summary>
    private int AddText(int start, int end, char stripBefore)
    {
        var from = start;
        var atLineStart = start == 0;
        if (_strip == '-')
        {
            while (from < end && char.IsWhiteSpace(_text[from]))
            {
                from++;
            }

            atLineStart &= from == start;
        }
        else if (_strip == '~')
        {
            while (from < end && _text[from] != '\n' && char.IsWhiteSpace(_text[from]))
            {
                from++;
            }

            if (from < end && _text[from] == '\n')
            {
                from++;
                atLineStart = true;
            }
        }

        _strip = '\0';
        var to = end;
        while (stripBefore != '\0' && to > from && char.IsWhiteSpace(_text[to - 1]))
        {
            if (stripBefore == '~' && _text[to - 1] == '\n')
            {
                break;
            }

            to--;
        }

        if (to > from)
        {
            Add(TokenKind.Text, from, _text[from..to]);
        }

        var line = end;
        while (line > from && _text[line - 1] is ' ' or '\t')
        {
            line--;
        }

        return line > from ? (_text[line - 1] == '\n' ? line : -1) : (atLineStart ? line : -1);
    }

    private void Add(TokenKind kind, int offset, string text) =>
        _tokens.Add(new Token(kind, offset, text, null, SpaceBefore: true));
}
