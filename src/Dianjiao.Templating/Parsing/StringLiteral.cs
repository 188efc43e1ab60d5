using System.Globalization;
using System.Text;

namespace Dianjiao.Templating.Parsing;

/// <summary>Reads strings: with escapes in single or double quotes, verbatim in back quotes.</summary>
internal static class StringLiteral
{
    /// <summary>Reads from the opening quote; leaves the position behind the closing one.</summary>
    public static string Read(string text, ref int at)
    {
        var open = at;
        var quote = text[at++];
        var value = new StringBuilder();
        while (at < text.Length)
        {
            var c = text[at++];
            if (c == quote)
            {
                return value.ToString();
            }

            value.Append(c == '\\' && quote != '`' ? ReadEscape(text, ref at) : c);
        }

        throw new SyntaxFault(open, "the string is not closed");
    }

    private static char ReadEscape(string text, ref int at)
    {
        var start = at - 1;
        var c = at < text.Length ? text[at++] : '\0';
        return c switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\b',
            'f' => '\f',
            '\\' or '\'' or '"' => c,
            'u' => ReadHexadecimal(text, ref at, 4, start),
            'x' => ReadHexadecimal(text, ref at, 2, start),
            _ => throw new SyntaxFault(start, "unknown escape in a string"),
        };
    }

    private static char ReadHexadecimal(string text, ref int at, int digits, int start)
    {
        if (
            at + digits > text.Length
            || !ushort.TryParse(
                text.AsSpan(at, digits),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var code
            )
        )
        {
            throw new SyntaxFault(start, $"the escape needs {digits} hexadecimal digits");
        }

        at += digits;
        return (char)code;
    }
}
