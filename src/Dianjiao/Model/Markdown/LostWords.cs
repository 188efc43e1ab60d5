using System.Net;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Model.Markdown;

/// <summary>
/// Proves of each text in Markdown that what was written is what is shown, word by word and in order. It reads the
/// source and the HTML by itself; from the parser it takes only the places of addresses.
/// </summary>
internal static class LostWords
{
    // One cause may lose words in many places; the first few are enough to find it.
    private const int MostLosses = 20;

    // The number of characters that must agree before reading goes on behind a loss.
    private const int Resumes = 12;

    // The most characters that may be shown in place of a loss, such as a number counted anew.
    private const int MostInstead = 10;

    /// <summary>
    /// Finds words that are lost, or shown as others: the stretch of the source, in UTF-16 units, and the reason.
    /// </summary>
    /// <param name="html">The HTML that was made from the text.</param>
    public static IEnumerable<(Range Place, string Why)> Find(
        string markdown,
        MarkdownDocument document,
        string html
    )
    {
        var (written, places) = Written(markdown, Replacements(markdown, document));
        var shown = Shown(html);
        int i = 0,
            j = 0;
        for (var losses = 0; losses < MostLosses; losses++)
        {
            var same = written.AsSpan(i).CommonPrefixLength(shown.AsSpan(j));
            i += same;
            j += same;
            if (i == written.Length)
            {
                // Anything left over in the HTML would come from nothing in the source.
                yield break;
            }

            var (lost, instead) = Resume(written.AsSpan(i), shown.AsSpan(j));
            if (lost > 0)
            {
                yield return (
                    places[i]..(places[i + lost - 1] + 1),
                    Why(document, markdown, places[i])
                );
            }

            i += lost;
            j += instead;
        }
    }

    /// <summary>
    /// Returns how much must be skipped on either side until the two agree again; all that is left if they never do.
    /// </summary>
    private static (int Lost, int Instead) Resume(
        ReadOnlySpan<char> written,
        ReadOnlySpan<char> shown
    )
    {
        for (var instead = 0; instead < Math.Min(MostInstead, shown.Length); instead++)
        {
            var next = shown.Slice(instead, Math.Min(Resumes, shown.Length - instead));
            var lost = written.IndexOf(next);
            if (lost >= 0)
            {
                return (lost, instead);
            }
        }

        return (written.Length, shown.Length);
    }

    /// <summary>Returns the words of the source, and for each of their UTF-16 units its place in the source.</summary>
    private static (string Words, int[] Places) Written(
        string markdown,
        List<(int Start, int End, string With)> replacements
    )
    {
        var words = new StringBuilder(markdown.Length);
        var places = new List<int>(markdown.Length);
        var next = 0;
        for (var i = 0; i < markdown.Length; )
        {
            if (next < replacements.Count && replacements[next].Start <= i)
            {
                var (_, end, with) = replacements[next++];
                words.Append(with);
                places.AddRange(Enumerable.Repeat(i, with.Length));
                i = Math.Max(i, end);
                continue;
            }

            Rune.DecodeFromUtf16(markdown.AsSpan(i), out var rune, out var length);
            if (WordCharacters.IsOne(rune))
            {
                words.Append(markdown, i, length);
                places.AddRange(Enumerable.Range(i, length));
            }

            i += length;
        }

        return (words.ToString(), [.. places]);
    }

    /// <summary>
    /// Returns stretches that are shown as something else, or become an address, with the words that stand for them.
    /// </summary>
    private static List<(int Start, int End, string With)> Replacements(
        string markdown,
        MarkdownDocument document
    )
    {
        var found = new List<(int Start, int End, string With)>();
        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case ReferenceInline { HasWords: true } reference:
                    found.Add(
                        (
                            reference.Span.Start,
                            markdown.IndexOf('|', reference.Span.Start, reference.Span.Length),
                            ""
                        )
                    );
                    break;
                case LinkInline { UrlSpan: { IsEmpty: false } url } link
                    when IsAddress(markdown, link):
                    found.Add((url.Start, url.End + 1, ""));
                    break;
                case HtmlEntityInline { Span: var span } entity
                    when markdown.AsSpan(span.Start, span.Length) is ['&', .., ';']:
                    found.Add(
                        (span.Start, span.End + 1, WordCharacters.Of(entity.Transcoded.AsSpan()))
                    );
                    break;
                case FencedCodeBlock { Info: { Length: > 0 } info, Arguments: null or "" } fence
                    when info.All(char.IsAscii):
                    // The name of a language, which becomes a class in the HTML.
                    var at = markdown.IndexOf(info, fence.Span.Start, StringComparison.Ordinal);
                    found.Add((at, at + info.Length, ""));
                    break;
                default:
                    break;
            }
        }

        found.Sort();
        return found;
    }

    /// <summary>True if nothing but the address stands in its place.</summary>
    private static bool IsAddress(string markdown, LinkInline link) =>
        link.Url is { } url
        && WordCharacters.Of(
            WebUtility.HtmlDecode(markdown.Substring(link.UrlSpan.Start, link.UrlSpan.Length))
        ) == WordCharacters.Of(url);

    /// <summary>
    /// Returns the words of the HTML as a reader sees them: its text, the alternative texts of images, the numbers of
    /// lists.
    /// </summary>
    private static string Shown(string html)
    {
        var words = new StringBuilder(html.Length);
        var numbers = new Stack<int?>();
        for (var i = 0; i < html.Length; )
        {
            if (html[i] != '<')
            {
                var end = html.IndexOf('<', i);
                end = end < 0 ? html.Length : end;
                words.Append(WordCharacters.Of(WebUtility.HtmlDecode(html[i..end])));
                i = end;
                continue;
            }

            var close = html.IndexOf('>', i);
            var tag = html.AsSpan(i, close + 1 - i);
            if (tag.StartsWith("<ol") || tag.StartsWith("<ul"))
            {
                numbers.Push(
                    tag.StartsWith("<ul") ? null
                    : int.TryParse(Attribute(tag, "start"), out var start) ? start
                    : 1
                );
            }
            else if (tag is "</ol>" or "</ul>")
            {
                numbers.Pop();
            }
            else if (tag.StartsWith("<li") && numbers.TryPop(out var number))
            {
                words.Append(number);
                numbers.Push(number + 1);
            }
            else if (tag.StartsWith("<img"))
            {
                words.Append(WordCharacters.Of(WebUtility.HtmlDecode(Attribute(tag, "alt"))));
            }

            i = close + 1;
        }

        return words.ToString();
    }

    private static string Attribute(ReadOnlySpan<char> tag, string name)
    {
        var start = tag.IndexOf($" {name}=\"");
        if (start < 0)
        {
            return "";
        }

        var value = tag[(start + name.Length + 3)..];
        return value[..value.IndexOf('"')].ToString();
    }

    private static string Why(MarkdownDocument document, string markdown, int place)
    {
        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case LinkInline { TitleSpan: { IsEmpty: false } title }
                    when title.Start <= place && place <= title.End:
                    return "few readers see the title of a link, and paper has none: write its words into the text";
                case FencedCodeBlock fence
                    when fence.Span.Start <= place
                        && markdown.AsSpan(fence.Span.Start, place - fence.Span.Start).IndexOf('\n')
                            < 0:
                    return "what stands behind the signs of a code fence is not shown: put it on the next line";
                case ListItemBlock item
                    when item.Span.Start <= place && place < item.Span.Start + 10:
                    return "a list counts by itself: put a backslash before the full stop of a number that must stay, 1221\\.";
                default:
                    break;
            }
        }

        return "put a backslash before the sign that makes it markup";
    }
}
