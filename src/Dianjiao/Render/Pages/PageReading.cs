using System.Collections.Immutable;
using System.Net;
using System.Text;
using Dianjiao.Model;
using Dianjiao.Render.Reading;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>A segment as the 白文 and the 標點 cell of a page.</summary>
internal sealed class PageReading : IReadingOutput
{
    private readonly StringBuilder html = new();

    /// <summary>白文: the received characters, no marks.</summary>
    public static Markup Base(ImmutableArray<Token> tokens)
    {
        var output = new PageReading();
        foreach (var token in tokens)
        {
            if (token.IsReceived && !token.IsMark)
            {
                output.Character(token.CodePoint);
            }
        }

        return new Markup(output.html.ToString());
    }

    /// <summary>標點: received and emended side by side, told apart by class, with references.</summary>
    public static Markup Punctuated(Segment segment, ImmutableArray<ReferenceView> references)
    {
        var output = new PageReading();
        ReadingWalk.Over(segment, ReadingForm.Page, references, [], output);
        return new Markup(output.html.ToString());
    }

    public void Character(int codePoint)
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

    public void BeginOrigin(TokenOrigin origin) =>
        html.Append(
            origin == TokenOrigin.Received ? "<span class=\"rec\">" : "<span class=\"emd\">"
        );

    public void EndOrigin() => html.Append("</span>");

    public void BeginName(NameMention name) =>
        html.Append("<span class=\"name ").Append(NameClass.Of(name.Kind)).Append("\">");

    public void EndName() => html.Append("</span>");

    public void BeginBound() => html.Append("<span class=\"nw\">");

    public void EndBound() => html.Append("</span>");

    public void References(ImmutableArray<ReferenceView> references)
    {
        for (var i = 0; i < references.Length; i++)
        {
            var reference = references[i];
            var target = WebUtility.HtmlEncode(reference.Target);
            html.Append("<a class=\"ref ")
                .Append(reference.Kind)
                // A style sheet cannot see that another stands right before it, for it sees no text.
                .Append(i > 0 ? " next" : "")
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
    }

    // Pages have none: a click on a note shows its words.
    public void Sign(ReadingSign sign) { }
}
