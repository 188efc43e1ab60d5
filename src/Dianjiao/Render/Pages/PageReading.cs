using System.Collections.Immutable;
using System.Net;
using System.Text;
using Dianjiao.Model;
using Dianjiao.Render.Reading;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Pages;

/// <summary>Writes a segment for a page, as base text (白文) and as punctuated text (標點).</summary>
internal sealed class PageReading : IReadingOutput
{
    private readonly StringBuilder html = new();

    /// <summary>Returns the base text (白文): the received characters, without marks.</summary>
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

    /// <summary>
    /// Returns the punctuated text (標點): received and emended characters side by side, told apart by class, with
    /// references.
    /// </summary>
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
                // A style sheet does not see text, so it cannot tell that another reference stands right before this
                // one.
                .Append(i > 0 ? " next" : "")
                .Append("\" role=\"doc-noteref\" id=\"ref-")
                .Append(target)
                .Append("\" href=\"#")
                .Append(target)
                // A title and not a label: a label would hide the visible letter from speech input.
                .Append("\" title=\"")
                .Append(WebUtility.HtmlEncode(reference.Label))
                .Append("\">")
                .Append(WebUtility.HtmlEncode(reference.Mark))
                .Append("</a>");
        }
    }

    // Pages have no signs: a click on a note shows its words.
    public void Sign(ReadingSign sign) { }
}
