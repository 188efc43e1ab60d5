using System.Collections.Immutable;
using System.Net;
using System.Text;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Reading;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Print;

/// <summary>
/// Writes a segment's reading on paper, with emendations made. Notes have their marks. Apparatus entries and parallels
/// have unseen signs at the beginning and end of their words, from which the script finds the number of the line.
/// </summary>
internal sealed class PrintReading : IReadingOutput
{
    private readonly StringBuilder html = new();

    /// <param name="prefix">The beginning of the ids, which must be unique through all volumes.</param>
    public static Markup Of(Segment segment, string prefix)
    {
        var output = new PrintReading();
        ReadingWalk.Over(
            segment,
            ReadingForm.Print,
            segment.Notes.Select(note => new ReferenceView(
                note.Lemma is { } lemma
                    ? ReferencePlaces.After(segment.Tokens, lemma)
                    : ReferencePlaces.AtEnd(segment.Tokens),
                "note",
                prefix + note.Id,
                note.Mark,
                ""
            )),
            ReadingSigns.Of(segment, prefix),
            output
        );
        return new Markup(output.html.ToString());
    }

    public void Character(int codePoint) =>
        html.Append(WebUtility.HtmlEncode(new Rune(codePoint).ToString()));

    // Paper shows the emended text only, so there is nothing to tell apart.
    public void BeginOrigin(TokenOrigin origin) { }

    public void EndOrigin() { }

    /// <summary>
    /// Begins a name. Offices are in the index of names but are not underlined, by Chinese typographic custom.
    /// </summary>
    public void BeginName(NameMention name)
    {
        html.Append("<span data-n=\"").Append(WebUtility.HtmlEncode(name.NameId)).Append('"');
        html.Append(
            name.Kind switch
            {
                NameKind.Office => "",
                NameKind.Work => " class=\"name work\"",
                _ => " class=\"name\"",
            }
        );
        html.Append('>');
    }

    public void EndName() => html.Append("</span>");

    public void BeginBound() => html.Append("<span class=\"nb\">");

    public void EndBound() => html.Append("</span>");

    public void References(ImmutableArray<ReferenceView> references)
    {
        for (var i = 0; i < references.Length; i++)
        {
            // A comma keeps two marks side by side from being read as one number.
            html.Append(i > 0 ? "<span class=\"ref\">,</span>" : "")
                .Append("<a class=\"ref\" href=\"#")
                .Append(WebUtility.HtmlEncode(references[i].Target))
                .Append("\">")
                .Append(WebUtility.HtmlEncode(references[i].Mark))
                .Append("</a>");
        }
    }

    /// <summary>
    /// Writes an unseen sign. An apparatus entry stands on the page of the line where its words begin. A passage stands
    /// on that where they end: it may be long, and at the first line it would crowd the notes there.
    /// </summary>
    public void Sign(ReadingSign sign)
    {
        var target = WebUtility.HtmlEncode(sign.Target);
        html.Append("<i class=\"mk\" ")
            .Append(
                (sign.IsPassage, sign.IsEnd) switch
                {
                    (true, true) => $"data-a=\"{target}\" data-z=\"{target}\"",
                    (true, false) => $"data-b=\"{target}\"",
                    (false, true) => $"data-z=\"{target}\"",
                    (false, false) => $"data-a=\"{target}\"",
                }
            )
            .Append("></i>");
    }
}
