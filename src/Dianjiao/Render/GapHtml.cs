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
/// Shows 〓 for each character of a finished page for which no font has a shape. This is done once, on the whole page,
/// because such a character may stand anywhere: in the text, a lemma, a reading, a quotation, a heading of the table of
/// contents.
/// </summary>
public static class GapHtml
{
    private static readonly SearchValues<byte> Ordinary = SearchValues.Create([
        .. Enumerable.Range(0x20, 0x5F).Where(b => b != '&').Select(b => (byte)b),
    ]);

    // A block of characters that all have shapes, and the first bytes of their UTF-8.
    private const char FirstHan = '\u3000';
    private const char LastHan = '\u9fff';
    private const byte FirstHanByte = 0xE3;
    private const byte LastHanByte = 0xE9;
    private const int HanBytes = 3;

    /// <summary>The elements that hold text, and in which HTML or SVG allows no <c>span</c>.</summary>
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
    /// Returns the page for the screen. The character stays in the page, unseen, so that readers copy and search the
    /// received text; the style sheet draws the sign.
    /// </summary>
    /// <param name="html">The page, in UTF-8.</param>
    /// <param name="label">The words for the reader, with {0} for the code point: {0} has no shape.</param>
    public static ReadOnlyMemory<byte> OnScreen(ReadOnlyMemory<byte> html, string label) =>
        Show(
            html,
            codePoint =>
            {
                var name = Name(codePoint);
                // A character that HTML allows in no form is replaced; the attribute still names it.
                var kept = OddCodePoints.IsForbiddenInMarkup(codePoint) ? 0xFFFD : codePoint;
                var title = string.Format(CultureInfo.InvariantCulture, label, name);
                return $"<span class=\"gap\" data-cp=\"{name}\" title=\"{WebUtility.HtmlEncode(title)}\"><i>{new Rune(kept)}</i></span>";
            }
        );

    /// <summary>
    /// Returns the page for paper, with the sign and the number of the code point: a PDF must not hold the character.
    /// </summary>
    public static ReadOnlyMemory<byte> OnPaper(ReadOnlyMemory<byte> html) =>
        Show(html, codePoint => $"<span class=\"gap\">〓<small>{Name(codePoint)}</small></span>");

    /// <summary>Returns a text with a bare 〓 for each such character, for a place where no element may stand.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            plain.Append(IsGap(rune.Value) ? "〓" : rune.ToString());
        }

        return plain.ToString();
    }

    /// <summary>Returns the number of a code point as Unicode writes it: U+3013.</summary>
    public static string Name(int codePoint) =>
        string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");

    /// <summary>True if no font has a shape for the character.</summary>
    // Tabs and line breaks of the markup are control characters too.
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
        // The element that may hold text only, while the scanner is inside it; otherwise null.
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

    /// <summary>
    /// Appends the text with its gaps replaced. A character may also be written as a decimal reference (&amp;#12307;).
    /// </summary>
    private static void Append(
        StringBuilder shown,
        ReadOnlySpan<char> text,
        Func<int, string> element
    )
    {
        while (true)
        {
            var ordinary = CountOrdinary(text);
            shown.Append(text[..ordinary]);
            text = text[ordinary..];
            if (text.IsEmpty)
            {
                return;
            }

            if (!IsReference(text, out var codePoint, out var length))
            {
                Rune.DecodeFromUtf16(text, out var rune, out length);
                codePoint = rune.Value;
            }

            shown.Append(IsGap(codePoint) ? element(codePoint) : text[..length]);
            text = text[length..];
        }
    }

    /// <summary>Counts the characters before the first that may be a gap or begin a reference.</summary>
    private static int CountOrdinary(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (
            count < text.Length
            && text[count]
                is (>= ' ' and < '\u007f' and not '&')
                    or '\n'
                    or (>= FirstHan and <= LastHan)
        )
        {
            count++;
        }

        return count;
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
            // Most of the rest are Han characters, of three bytes each.
            while (html.Length >= HanBytes && html[0] is >= FirstHanByte and <= LastHanByte)
            {
                html = html[HanBytes..];
            }

            if (html.IsEmpty)
            {
                return false;
            }

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
