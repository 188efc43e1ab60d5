using System.Collections.Immutable;
using System.Net;
using System.Text;
using Dianjiao.Model;
using Dianjiao.Render.Reading;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Epub;

/// <summary>
/// Writes a segment's reading in a book, with emendations made, and with references that open as pop-up notes where the
/// reading system can do that.
/// </summary>
internal sealed class EpubReading : IReadingOutput
{
    private readonly StringBuilder html = new();

    public static Markup Of(Segment segment, ImmutableArray<ReferenceView> references)
    {
        var output = new EpubReading();
        ReadingWalk.Over(segment, ReadingForm.Epub, references, [], output);
        return new Markup(output.html.ToString());
    }

    public void Character(int codePoint) =>
        html.Append(WebUtility.HtmlEncode(new Rune(codePoint).ToString()));

    // The book shows the emended text only, so there is nothing to tell apart.
    public void BeginOrigin(TokenOrigin origin) { }

    public void EndOrigin() { }

    public void BeginName(NameMention name) =>
        html.Append("<span class=\"name ").Append(NameClass.Of(name.Kind)).Append("\">");

    public void EndName() => html.Append("</span>");

    public void BeginBound() => html.Append("<span class=\"nb\">");

    public void EndBound() => html.Append("</span>");

    public void References(ImmutableArray<ReferenceView> references)
    {
        html.Append("<sup>");
        for (var i = 0; i < references.Length; i++)
        {
            // A space keeps two marks side by side from being read as one number.
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

        html.Append("</sup>");
    }

    // Signs serve to number lines, which a book does not have.
    public void Sign(ReadingSign sign) { }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
