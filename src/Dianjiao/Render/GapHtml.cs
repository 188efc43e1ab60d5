using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Dianjiao.Base;

namespace Dianjiao.Render;

/// <summary>
/// Shows 〓 for each character of a finished page that no font has a shape for. Once for the whole page, since such a
/// character may stand anywhere: in the text, a lemma, a reading, a quotation, a heading of the table of contents.
/// </summary>
internal static partial class GapHtml
{
    private static readonly SearchValues<byte> Ordinary = SearchValues.Create([
        .. Enumerable.Range(0x20, 0x5F).Where(b => b != '&').Select(b => (byte)b),
    ]);

    /// <summary>
    /// For the screen: the character stays in the page, unseen, so that what is copied and searched is what was received;
    /// the style sheet draws the sign.
    /// </summary>
    /// <param name="label">What a reader is told, with {0} for the code point: {0} has no shape.</param>
    public static ReadOnlyMemory<byte> OnScreen(ReadOnlyMemory<byte> html, string label) =>
        Show(
            html,
            codePoint =>
            {
                var name = Name(codePoint);
                // What may not stand in HTML in any form is replaced; the attribute still says what it is.
                var kept = OddCodePoints.IsForbiddenInMarkup(codePoint) ? 0xFFFD : codePoint;
                var title = string.Format(CultureInfo.InvariantCulture, label, name);
                return $"<span class=\"gap\" data-cp=\"{name}\" title=\"{WebUtility.HtmlEncode(title)}\"><i>{new Rune(kept)}</i></span>";
            }
        );

    /// <summary>For paper: the sign and the code point itself, for a PDF must not hold the character.</summary>
    public static ReadOnlyMemory<byte> OnPaper(ReadOnlyMemory<byte> html) =>
        Show(html, codePoint => $"<span class=\"gap\">〓<small>{Name(codePoint)}</small></span>");

    /// <summary>Text for where no element may stand: 〓 alone.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            plain.Append(IsGap(rune.Value) ? "〓" : rune.ToString());
        }

        return plain.ToString();
    }

    public static string Name(int codePoint) =>
        string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");

    // The line breaks of the markup are control characters too.
    public static bool IsGap(int codePoint) =>
        codePoint is not ('\t' or '\n' or '\r') && OddCodePoints.HasNoShape(codePoint);

    private static ReadOnlyMemory<byte> Show(ReadOnlyMemory<byte> html, Func<int, string> element)
    {
        if (!HasGap(html.Span))
        {
            return html;
        }

        var text = Encoding.UTF8.GetString(html.Span);
        var shown = new StringBuilder(text.Length + 1024);
        var at = 0;
        foreach (Match markup in Markup().Matches(text))
        {
            Append(shown, text.AsSpan(at, markup.Index - at), element);
            at = markup.Index + markup.Length;
            if (markup.Groups["code"].Success)
            {
                shown.Append(markup.Value);
            }
            else if (markup.Groups["number"] is { Success: true } number)
            {
                var isGap = int.TryParse(number.Value, out var codePoint) && IsGap(codePoint);
                shown.Append(isGap ? element(codePoint) : markup.Value);
            }
            else
            {
                shown.Append(
                    Reference()
                        .Replace(
                            Plain(markup.Value),
                            m =>
                                int.TryParse(m.Groups[1].Value, out var codePoint)
                                && IsGap(codePoint)
                                    ? "〓"
                                    : m.Value
                        )
                );
            }
        }

        Append(shown, text.AsSpan(at), element);
        return Encoding.UTF8.GetBytes(shown.ToString());
    }

    private static void Append(
        StringBuilder shown,
        ReadOnlySpan<char> text,
        Func<int, string> element
    )
    {
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsGap(rune.Value))
            {
                shown.Append(element(rune.Value));
            }
            else
            {
                shown.Append(units[..rune.EncodeToUtf16(units)]);
            }
        }
    }

    private static bool HasGap(ReadOnlySpan<byte> html)
    {
        while (true)
        {
            var next = html.IndexOfAnyExcept(Ordinary);
            if (next < 0)
            {
                return false;
            }

            html = html[next..];
            Rune.DecodeFromUtf8(html, out var rune, out var length);
            var codePoint = rune.Value;
            if (
                html.StartsWith("&#"u8)
                && Utf8Parser.TryParse(html[2..], out int number, out var digits)
            )
            {
                (codePoint, length) = (number, digits + 2);
            }

            if (IsGap(codePoint))
            {
                return true;
            }

            html = html[length..];
        }
    }

    /// <summary>What is not text, or is text in which HTML and SVG allow no element; and characters by number.</summary>
    /// <remarks>Without references back to a name, which would not be compiled.</remarks>
    [GeneratedRegex(
        """
            <(?<code>script\b.*?</script|style\b.*?</style)\s*>
            | <(?<plain>title\b.*?</title|textarea\b.*?</textarea|option\b.*?</option|svg\b.*?</svg)\s*>
            | <!--.*?-->
            | </?[a-zA-Z!](?:"[^"]*"|'[^']*'|[^"'>])*>
            | &\#(?<number>[0-9]+);
            """,
        RegexOptions.Singleline
            | RegexOptions.IgnorePatternWhitespace
            | RegexOptions.IgnoreCase
            | RegexOptions.ExplicitCapture
            | RegexOptions.CultureInvariant
    )]
    private static partial Regex Markup();

    [GeneratedRegex("&#([0-9]+);")]
    private static partial Regex Reference();
}
