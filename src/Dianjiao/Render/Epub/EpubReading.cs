using System.Collections.Immutable;
using System.Net;
using System.Text;
using Dianjiao.Model;
using Dianjiao.Render.Pages;

namespace Dianjiao.Render.Epub;

/// <summary>Writes a segment's reading, emendations made, with its references: pop-up notes where a reading system has them.</summary>
internal static class EpubReading
{
    private const string Bound = "<span class=\"nb\">";

    // In characters. A longer name may be parted from the number of a note on it.
    private const int LongestBoundName = 8;

    /// <param name="references">In the order of their tokens.</param>
    public static string Of(Segment segment, ImmutableArray<ReferenceView> references)
    {
        var tokens = segment.Tokens;
        var names = new NameSpans(segment.Mentions);
        var html = new StringBuilder((tokens.Length * 2) + (references.Length * 128));
        var reference = 0;
        // Where the character or name begins to which a reference is bound; −1 where it cannot be.
        var last = -1;
        int? name = null;
        var named = 0;
        for (var i = 0; i <= tokens.Length; i++)
        {
            var before = html.Length;
            names.Close(html, i);
            if (html.Length > before)
            {
                last = named <= LongestBoundName ? name ?? -1 : -1;
                name = null;
            }

            var due = reference;
            while (due < references.Length && references[due].Token <= i)
            {
                due++;
            }

            if (due > reference)
            {
                Refer(html, references[reference..due], last);
                reference = due;
                last = -1;
                // Two bounds that cross would not be well-formed.
                named = name is null ? named : LongestBoundName + 1;
            }

            if (i == tokens.Length)
            {
                break;
            }

            before = html.Length;
            names.Open(html, i);
            if (html.Length > before)
            {
                name = before;
                named = 0;
            }

            if (!tokens[i].IsRead)
            {
                continue;
            }

            named++;
            if (IsSecondHalf(tokens, i) && last >= 0 && last == html.Length - 1)
            {
                // —— and …… are one mark each; a line would break between the halves.
                html.Insert(last, Bound).Append((char)tokens[i].CodePoint).Append("</span>");
                last = -1;
                continue;
            }

            last = html.Length;
            html.Append(WebUtility.HtmlEncode(new Rune(tokens[i].CodePoint).ToString()));
        }

        return html.ToString();
    }

    private static bool IsSecondHalf(ImmutableArray<Token> tokens, int at) =>
        at > 0
        && tokens[at].CodePoint is '—' or '…'
        && tokens[at - 1].IsRead
        && tokens[at - 1].CodePoint == tokens[at].CodePoint;

    private static void Refer(
        StringBuilder html,
        ImmutableArray<ReferenceView> references,
        int boundTo
    )
    {
        if (boundTo >= 0)
        {
            html.Insert(boundTo, Bound);
        }

        html.Append("<sup>");
        for (var i = 0; i < references.Length; i++)
        {
            // Two numbers side by side would be read as one.
            html.Append(i > 0 ? " " : "")
                .Append("<a class=\"ref\" epub:type=\"noteref\" role=\"doc-noteref\" id=\"")
                .Append(Encode(EpubPlaces.ReferenceId(references[i].Target)))
                .Append("\" href=\"#")
                .Append(Encode(EpubPlaces.Id(references[i].Target)))
                .Append("\" title=\"")
                .Append(Encode(references[i].Label))
                .Append("\">")
                .Append(Encode(references[i].Mark))
                .Append("</a>");
        }

        html.Append("</sup>").Append(boundTo >= 0 ? "</span>" : "");
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
