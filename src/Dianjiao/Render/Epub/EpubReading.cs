using System.Collections.Immutable;
using System.Net;
using System.Text;
using Dianjiao.Model;
using Dianjiao.Render.Reading;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Epub;

/// <summary>A segment's reading in a book, emendations made, with its references: pop-up notes where a reading system has them.</summary>
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

    // The received characters are not shown, so that nothing is told apart.
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

        html.Append("</sup>");
    }

    // A book has no lines to number.
    public void Sign(ReadingSign sign) { }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
