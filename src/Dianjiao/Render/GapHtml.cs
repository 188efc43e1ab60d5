using System.Buffers;
using System.Buffers.Text;
using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Text;
using Dianjiao.Base;
using Dianjiao.Render.Written;

namespace Dianjiao.Render;

/// <summary>
/// Shows 〓 for each character of a finished page that no font has a shape for. Once for the whole page, since such a
/// character may stand anywhere: in the text, a lemma, a reading, a quotation, a heading of the table of contents.
/// </summary>
public static class GapHtml
{
    private static readonly SearchValues<byte> Ordinary = SearchValues.Create([
        .. Enumerable.Range(0x20, 0x5F).Where(b => b != '&').Select(b => (byte)b),
    ]);

    /// <summary>In which there is text, and HTML and SVG allow no element for it.</summary>
    private static readonly FrozenSet<string> WithoutElements = FrozenSet.Create(
        StringComparer.Ordinal,
        "iframe",
        "noembed",
        "noframes",
        "option",
        "svg",
        "textarea",
        "title",
        "xmp"
    );

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
        var scanner = new HtmlScanner(text);
        // The element that has text and may have no element, from its tag to its end.
        string? plain = null;
        while (scanner.Next())
        {
            var at = scanner.Offset;
            var (kind, name) = (scanner.Kind, scanner.Name.ToString());
            var isEnd = kind == HtmlTokenKind.End && name == plain;
            while (scanner.NextAttribute()) { }
            var token = text.AsSpan(at..scanner.End);
            if (kind == HtmlTokenKind.Code)
            {
                shown.Append(token);
            }
            else
            {
                Append(
                    shown,
                    token,
                    kind == HtmlTokenKind.Text && plain is null ? element : _ => "〓"
                );
            }

            plain =
                isEnd ? null
                : plain is null
                && kind == HtmlTokenKind.Start
                && WithoutElements.Contains(name)
                && !scanner.IsClosed
                    ? name
                : plain;
        }

        return Encoding.UTF8.GetBytes(shown.ToString());
    }

    /// <summary>A character may also be written by its number.</summary>
    private static void Append(
        StringBuilder shown,
        ReadOnlySpan<char> text,
        Func<int, string> element
    )
    {
        while (text.Length > 0)
        {
            if (!IsReference(text, out var codePoint, out var length))
            {
                Rune.DecodeFromUtf16(text, out var rune, out length);
                codePoint = rune.Value;
            }

            shown.Append(IsGap(codePoint) ? element(codePoint) : text[..length]);
            text = text[length..];
        }
    }

    private static bool IsReference(ReadOnlySpan<char> text, out int codePoint, out int length)
    {
        (codePoint, length) = (0, 0);
        if (!text.StartsWith("&#", StringComparison.Ordinal))
        {
            return false;
        }

        var digits = text[2..].IndexOfAnyExceptInRange('0', '9');
        length = digits + 3;
        return digits > 0
            && text[digits + 2] == ';'
            && int.TryParse(
                text.Slice(2, digits),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out codePoint
            );
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
}
