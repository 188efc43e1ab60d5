using System.Globalization;
using System.Text;

namespace Dianjiao.Render.Written;

/// <summary>
/// Finds the addresses that a style sheet loads, by the rules of CSS: <c>url()</c>, <c>@import</c>, <c>image-set()</c>.
/// </summary>
internal sealed class StyleLoads
{
    private static readonly string[] Functions =
    [
        "url",
        "src",
        "image",
        "image-set",
        "-webkit-image-set",
    ];

    private readonly string css;
    private readonly int offset;
    private readonly string by;
    private readonly List<WrittenLoad> found;
    private readonly Stack<string> open = new();
    private int at;

    // The rule's name matters: @import "…" loads its string; @namespace names an address that nobody loads.
    private string rule = "";

    private StyleLoads(string css, int offset, string by, List<WrittenLoad> found)
    {
        this.css = css;
        this.offset = offset;
        this.by = by;
        this.found = found;
    }

    /// <param name="offset">The index at which the style sheet begins in its file, in UTF-16 units.</param>
    /// <param name="by">The thing that holds the style sheet, for the message: a style element.</param>
    public static void Find(string css, int offset, string by, List<WrittenLoad> found)
    {
        // Most style attributes load nothing. All that load have one of these three signs.
        if (css.AsSpan().ContainsAny("(@\\"))
        {
            new StyleLoads(css, offset, by, found).Run();
        }
    }

    private void Run()
    {
        while (at < css.Length)
        {
            var c = css[at];
            if (css.AsSpan(at).StartsWith("/*"))
            {
                var end = css.IndexOf("*/", at + 2, StringComparison.Ordinal);
                at = end < 0 ? css.Length : end + 2;
            }
            else if (c is '"' or '\'')
            {
                TakeString();
            }
            else if (c == '@')
            {
                at++;
                rule = Name().ToLowerInvariant();
            }
            else if (IsName(c))
            {
                TakeName();
            }
            else
            {
                TakeSign(c);
            }
        }
    }

    private void TakeSign(char sign)
    {
        at++;
        if (sign is ';' or '{' or '}')
        {
            rule = "";
            open.Clear();
        }
        else if (sign == '(')
        {
            open.Push("");
        }
        else if (sign == ')' && open.Count > 0)
        {
            open.Pop();
        }
    }

    private void TakeName()
    {
        var name = Name().ToLowerInvariant();
        if (at >= css.Length || css[at] != '(')
        {
            return;
        }

        at++;
        var start = at;
        while (start < css.Length && char.IsWhiteSpace(css[start]))
        {
            start++;
        }

        if (name != "url" || (start < css.Length && css[start] is '"' or '\''))
        {
            open.Push(name);
            return;
        }

        at = start;
        var address = new StringBuilder();
        while (at < css.Length && css[at] != ')')
        {
            address.Append(Character());
        }

        at++;
        Add(start, address.ToString().Trim());
    }

    private void TakeString()
    {
        var quote = css[at++];
        var start = at;
        var text = new StringBuilder();
        while (at < css.Length && css[at] != quote && css[at] != '\n')
        {
            text.Append(Character());
        }

        at++;
        if (rule == "import" && open.Count == 0 || open.Any(Functions.Contains))
        {
            Add(start, text.ToString());
        }
    }

    private void Add(int start, string address)
    {
        if (rule != "namespace" && address.Length > 0)
        {
            found.Add(new WrittenLoad(offset + start, address, by));
        }
    }

    private string Name()
    {
        var name = new StringBuilder();
        while (at < css.Length && IsName(css[at]))
        {
            name.Append(Character());
        }

        return name.ToString();
    }

    /// <summary>
    /// Takes one character, or an escape with a backslash, and returns the character that it stands for.
    /// </summary>
    private string Character()
    {
        var c = css[at++];
        if (c != '\\' || at >= css.Length)
        {
            return c.ToString();
        }

        var digits = 0;
        while (digits < 6 && at + digits < css.Length && char.IsAsciiHexDigit(css[at + digits]))
        {
            digits++;
        }

        if (digits == 0)
        {
            // A backslash before a line break continues the line.
            return css[at++] is var kept && kept == '\n' ? "" : kept.ToString();
        }

        var number = int.Parse(
            css.AsSpan(at, digits),
            NumberStyles.HexNumber,
            CultureInfo.InvariantCulture
        );
        at += digits;
        if (at < css.Length && char.IsWhiteSpace(css[at]))
        {
            at++;
        }

        return Rune.IsValid(number) ? new Rune(number).ToString() : "\uFFFD";
    }

    private static bool IsName(char c) =>
        char.IsLetterOrDigit(c) || c is '-' or '_' or '\\' || c > '\u007f';
}
