using System.Globalization;
using Dianjiao.Templating.Runtime;

namespace Dianjiao.Templating.Parsing;

/// <summary>Reads numbers: integers, hexadecimal integers, floats with or without an exponent.</summary>
internal static class NumberLiteral
{
    /// <summary>Reads from the first digit; leaves the position behind the number.</summary>
    public static object Read(string text, ref int at)
    {
        var start = at;
        if (text[at] == '0' && at + 1 < text.Length && text[at + 1] is 'x' or 'X')
        {
            at += 2;
            var digits = at;
            while (at < text.Length && char.IsAsciiHexDigit(text[at]))
            {
                at++;
            }

            var parsed = long.TryParse(
                text.AsSpan(digits, at - digits),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var value
            );
            RefuseSuffix(text, at, start);
            return parsed
                ? Values.Narrow(value)
                : throw new SyntaxFault(start, "the number is too large");
        }

        SkipDigits(text, ref at);
        var whole = true;
        // Two dots are a range: 1..5
        if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            whole = false;
            at++;
            SkipDigits(text, ref at);
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            var mark = at++;
            at += at < text.Length && text[at] is '+' or '-' ? 1 : 0;
            var digits = at;
            SkipDigits(text, ref at);
            if (at == digits)
            {
                throw new SyntaxFault(mark, "the exponent has no digits");
            }

            whole = false;
        }

        RefuseSuffix(text, at, start);
        var span = text.AsSpan(start, at - start);
        if (!whole)
        {
            return double.Parse(span, NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        return long.TryParse(span, NumberStyles.None, CultureInfo.InvariantCulture, out var integer)
            ? Values.Narrow(integer)
            : throw new SyntaxFault(start, "the number is too large");
    }

    private static void SkipDigits(string text, ref int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }
    }

    private static void RefuseSuffix(string text, int at, int start)
    {
        if (at < text.Length && (char.IsAsciiLetter(text[at]) || text[at] == '_'))
        {
            throw new SyntaxFault(start, $"numbers with the suffix '{text[at]}' are not supported");
        }
    }
}
