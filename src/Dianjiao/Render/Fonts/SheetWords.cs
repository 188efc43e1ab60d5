using System.Globalization;
using System.Text;

namespace Dianjiao.Render.Fonts;

/// <summary>Reads from a style sheet what it writes beside elements: the strings of <c>content</c>.</summary>
internal static class SheetWords
{
    /// <param name="tally">Receives the strings.</param>
    public static void Read(ReadOnlySpan<char> css, CharacterTally tally)
    {
        var declaration = new StringBuilder();
        for (var at = 0; at < css.Length; )
        {
            var c = css[at];
            if (css[at..].StartsWith("/*"))
            {
                var end = css[(at + 2)..].IndexOf("*/");
                at = end < 0 ? css.Length : at + end + 4;
            }
            else if (c is '"' or '\'')
            {
                var text = Text(css, ref at);
                if (IsContent(declaration))
                {
                    tally.AddAnywhere(text);
                }
            }
            else
            {
                at++;
                if (c is ';' or '{' or '}')
                {
                    declaration.Clear();
                }
                else
                {
                    declaration.Append(c);
                }
            }
        }
    }

    private static bool IsContent(StringBuilder declaration) =>
        declaration.ToString().AsSpan().TrimStart() is var written
        && written.StartsWith("content", StringComparison.OrdinalIgnoreCase)
        && written["content".Length..].TrimStart().StartsWith(":");

    /// <summary>Reads a string and the escapes in it (CSS Syntax 3, 4.3.7).</summary>
    private static string Text(ReadOnlySpan<char> css, ref int at)
    {
        var quote = css[at++];
        var text = new StringBuilder();
        while (at < css.Length && css[at] != quote)
        {
            var c = css[at++];
            if (c != '\\' || at >= css.Length)
            {
                text.Append(c);
                continue;
            }

            var digits = 0;
            while (digits < 6 && at + digits < css.Length && char.IsAsciiHexDigit(css[at + digits]))
            {
                digits++;
            }

            if (digits == 0)
            {
                text.Append(css[at++]);
                continue;
            }

            var number = int.Parse(
                css.Slice(at, digits),
                NumberStyles.HexNumber,
                CultureInfo.InvariantCulture
            );
            text.Append(Rune.IsValid(number) ? new Rune(number) : Rune.ReplacementChar);
            at += digits;
            at += at < css.Length && char.IsWhiteSpace(css[at]) ? 1 : 0;
        }

        at++;
        return text.ToString();
    }
}
