using System.Collections.Immutable;
using System.Net;
using System.Text;
using Dianjiao.Model;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>Writes a segment's tokens as the 白文 and the 標點 cell.</summary>
internal static class TokenHtml
{
    /// <summary>白文: the received characters, no marks.</summary>
    public static Markup Base(ImmutableArray<Token> tokens)
    {
        var html = new StringBuilder(tokens.Length * 2);
        foreach (var token in tokens)
        {
            if (token.IsReceived && !token.IsMark)
            {
                Append(html, token.CodePoint);
            }
        }

        return new Markup(html.ToString());
    }

    /// <summary>標點: received and emended side by side, told apart by class, with references.</summary>
    /// <param name="references">In the order of their tokens.</param>
    public static Markup Punctuated(Segment segment, ImmutableArray<ReferenceView> references)
    {
        var tokens = segment.Tokens;
        var names = new NameSpans(segment.Mentions);
        var html = new StringBuilder((tokens.Length * 2) + (references.Length * 128));
        var origin = TokenOrigin.Both;
        var reference = 0;
        for (var i = 0; i <= tokens.Length; i++)
        {
            var next = i < tokens.Length ? tokens[i].Origin : TokenOrigin.Both;
            var referred = reference < references.Length && references[reference].Token <= i;
            if (origin != TokenOrigin.Both && (next != origin || referred || names.TurnsAt(i)))
            {
                html.Append("</span>");
                origin = TokenOrigin.Both;
            }

            names.Close(html, i);
            for (
                var isNext = false;
                reference < references.Length && references[reference].Token <= i;
                reference++
            )
            {
                Append(html, references[reference], isNext);
                isNext = true;
            }

            if (i == tokens.Length)
            {
                break;
            }

            names.Open(html, i);
            if (next != origin)
            {
                html.Append(
                    next == TokenOrigin.Received ? "<span class=\"rec\">" : "<span class=\"emd\">"
                );
                origin = next;
            }

            var length = DashLength(tokens, i, references, reference);
            if (length > 1)
            {
                // —— and …… are one mark each; browsers would break between the halves.
                html.Append("<span class=\"nw\">");
                for (var end = i + length; i < end; i++)
                {
                    Append(html, tokens[i].CodePoint);
                }

                i--;
                html.Append("</span>");
            }
            else
            {
                Append(html, tokens[i].CodePoint);
            }
        }

        return new Markup(html.ToString());
    }

    private static int DashLength(
        ImmutableArray<Token> tokens,
        int at,
        ImmutableArray<ReferenceView> references,
        int reference
    )
    {
        if (tokens[at].CodePoint is not ('—' or '…'))
        {
            return 1;
        }

        var limit =
            reference < references.Length
                ? Math.Min(references[reference].Token, tokens.Length)
                : tokens.Length;
        var end = at + 1;
        while (
            end < limit
            && tokens[end].CodePoint == tokens[at].CodePoint
            && tokens[end].Origin == tokens[at].Origin
        )
        {
            end++;
        }

        return end - at;
    }

    /// <param name="isNext">Whether another stands right before it: a style sheet cannot see that, for it sees no text.</param>
    private static void Append(StringBuilder html, ReferenceView reference, bool isNext)
    {
        var target = WebUtility.HtmlEncode(reference.Target);
        html.Append("<a class=\"ref ")
            .Append(reference.Kind)
            .Append(isNext ? " next" : "")
            .Append("\" role=\"doc-noteref\" id=\"ref-")
            .Append(target)
            .Append("\" href=\"#")
            .Append(target)
            // A label of its own would hide from speech input what is seen, a single letter.
            .Append("\" title=\"")
            .Append(WebUtility.HtmlEncode(reference.Label))
            .Append("\">")
            .Append(WebUtility.HtmlEncode(reference.Mark))
            .Append("</a>");
    }

    private static void Append(StringBuilder html, int codePoint)
    {
        switch (codePoint)
        {
            case '<':
                html.Append("&lt;");
                break;
            case '>':
                html.Append("&gt;");
                break;
            case '&':
                html.Append("&amp;");
                break;
            default:
                html.Append(new Rune(codePoint).ToString());
                break;
        }
    }
}
