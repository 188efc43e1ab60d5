using System.Buffers;
using System.Net;
using System.Text;

namespace Dianjiao.Render.Written;

/// <summary>
/// Reads a piece of HTML as a reader gets it, into one run of characters: its text, a sign where a tag stands, and the
/// ids and addresses in their places. Comments, scripts, templates and hidden elements are left out.
/// </summary>
internal static class ReadableText
{
    // Control characters stand for all that is not text.
    public const char IdSign = '\u0001';
    public const char EndSign = '\u0002';
    public const char LinkSign = '\u0003';
    public const char FileSign = '\u0004';
    public const char Border = '\u0005';
    public const char MainStart = '\u0006';
    public const char MainEnd = '\u000e';

    private const char Gap = '〓';
    private const char Shifted = '\uf700';

    private static readonly SearchValues<char> Special = SearchValues.Create("& \t\n\r\f");

    /// <param name="html">The page, or a part of one.</param>
    /// <param name="text">The room for the result; as much as the HTML takes is enough.</param>
    /// <returns>The length of the result, in UTF-16 units.</returns>
    public static int Read(ReadOnlySpan<char> html, Span<char> text)
    {
        var length = 0;
        var skipped = "";
        var depth = 0;
        var scanner = new HtmlScanner(html);
        while (scanner.Next())
        {
            if (depth > 0)
            {
                if (
                    scanner.Kind is HtmlTokenKind.Start or HtmlTokenKind.End
                    && scanner.Name.SequenceEqual(skipped)
                )
                {
                    depth += scanner.Kind == HtmlTokenKind.Start ? 1 : -1;
                }

                continue;
            }

            switch (scanner.Kind)
            {
                case HtmlTokenKind.Text:
                    length = Append(scanner.Content, text, length);
                    break;
                case HtmlTokenKind.End when scanner.Name is "main":
                    text[length++] = MainEnd;
                    break;
                case HtmlTokenKind.End:
                    length = AppendBorder(text, length);
                    break;
                case HtmlTokenKind.Start:
                    var name = scanner.Name;
                    if (
                        Open(ref scanner, text, ref length)
                        && !HtmlElements.IsVoid(name)
                        && !scanner.IsClosed
                    )
                    {
                        (skipped, depth) = (name.ToString(), 1);
                    }

                    break;
            }
        }

        return length;
    }

    /// <summary>Reads plain text in the form in which it is read from a page.</summary>
    /// <inheritdoc cref="Read"/>
    public static int ReadPlain(ReadOnlySpan<char> plain, Span<char> text)
    {
        var length = 0;
        foreach (var c in plain)
        {
            if (c is not (' ' or '\t' or '\n' or '\r' or '\f'))
            {
                text[length++] = c;
            }
            else if (length > 0 && text[length - 1] != ' ')
            {
                text[length++] = ' ';
            }
        }

        return length;
    }

    /// <returns>True if the content of the element is not read.</returns>
    private static bool Open(ref HtmlScanner scanner, Span<char> text, ref int length)
    {
        var name = scanner.Name;
        if (name is "script")
        {
            while (scanner.NextAttribute())
            {
                if (scanner.AttributeName is "src")
                {
                    length = AppendSign(FileSign, scanner.AttributeValue, text, length);
                }
            }

            return true;
        }

        var isHidden = HtmlElements.IsUnread(name);
        var before = length;
        var last = length > 0 ? text[length - 1] : Border;
        var isGap = false;
        length = AppendBorder(text, length);
        while (scanner.NextAttribute())
        {
            switch (scanner.AttributeName)
            {
                case "hidden":
                    isHidden = true;
                    break;
                case "id":
                    length = AppendSign(IdSign, scanner.AttributeValue, text, length);
                    break;
                case "href" or "xlink:href":
                    length = AppendSign(LinkSign, scanner.AttributeValue, text, length);
                    break;
                case "src" or "data-manifest":
                    length = AppendSign(FileSign, scanner.AttributeValue, text, length);
                    break;
                case "alt":
                    length = Append(scanner.AttributeValue, text, length);
                    break;
                case "class" when name is "span" && scanner.AttributeValue is "gap":
                    isGap = true;
                    break;
            }
        }

        if (isGap || isHidden)
        {
            // The border may have replaced a blank.
            length = before;
            text[Math.Max(length - 1, 0)] = last;
        }

        if (isGap)
        {
            text[length++] = Gap;
            return true;
        }

        if (isHidden)
        {
            return true;
        }

        if (name is "main")
        {
            text[length++] = MainStart;
        }

        return false;
    }

    private static int Append(ReadOnlySpan<char> written, Span<char> text, int length)
    {
        while (!written.IsEmpty)
        {
            var special = written.IndexOfAny(Special);
            var run = special < 0 ? written : written[..special];
            run.CopyTo(text[length..]);
            length += run.Length;
            if (special < 0)
            {
                break;
            }

            written = written[special..];
            if (written[0] != '&')
            {
                if (length > 0 && text[length - 1] is not (' ' or Border or EndSign or MainStart))
                {
                    text[length++] = ' ';
                }

                written = written[1..];
                continue;
            }

            // No reference that the templates write is longer than 40 characters.
            var end = written[..Math.Min(written.Length, 40)].IndexOf(';');
            var reference = end < 0 ? written[..1] : written[..(end + 1)];
            var decoded = end < 0 ? "&" : WebUtility.HtmlDecode(reference.ToString());
            decoded.CopyTo(text[length..]);
            length += decoded.Length;
            written = written[reference.Length..];
        }

        return length;
    }

    private static int AppendBorder(Span<char> text, int length)
    {
        if (length == 0)
        {
            return 0;
        }

        switch (text[length - 1])
        {
            case Border or EndSign or MainStart or MainEnd:
                return length;
            case ' ':
                text[length - 1] = Border;
                return length;
            default:
                text[length] = Border;
                return length + 1;
        }
    }

    private static int AppendSign(
        char sign,
        ReadOnlySpan<char> value,
        Span<char> text,
        int length,
        bool decode = true
    )
    {
        text[length++] = sign;
        if (decode && value.Contains('&'))
        {
            value = WebUtility.HtmlDecode(value.ToString());
        }

        foreach (var c in value)
        {
            text[length++] = Shift(c);
        }

        text[length++] = EndSign;
        return length;
    }

    /// <summary>
    /// Returns an id or an address as it stands in the text: shifted, so that no word of a page is found in it.
    /// </summary>
    public static string Sign(char sign, string value)
    {
        var text = new char[value.Length + 2];
        return new string(text, 0, AppendSign(sign, value, text, 0, decode: false));
    }

    /// <summary>Returns the id or address of a sign: the inverse of <see cref="Sign"/>.</summary>
    public static string Unsign(string sign)
    {
        var value = sign[1..^1].ToCharArray();
        foreach (ref var c in value.AsSpan())
        {
            c = c is >= Shifted and < (char)(Shifted + 0x80) ? (char)(c - Shifted) : c;
        }

        return new string(value);
    }

    /// <summary>Returns the text without ids, addresses and tags, for a message.</summary>
    public static string Words(ReadOnlySpan<char> text)
    {
        var words = new StringBuilder(text.Length);
        var isSign = false;
        foreach (var c in text)
        {
            isSign = c is IdSign or LinkSign or FileSign || (isSign && c != EndSign);
            if (!isSign && c != EndSign)
            {
                words.Append(c < ' ' ? ' ' : c);
            }
        }

        return words.ToString().Trim();
    }

    // Into the private use area, which no page's text has: the page shows 〓 for such characters.
    private static char Shift(char c) => c < '\u0080' ? (char)(Shifted + c) : c;
}
