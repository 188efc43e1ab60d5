using System.Collections.Immutable;
using System.Net;
using System.Text;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Print;

/// <summary>
/// Writes a segment's reading for paper: emendations made, notes by number, apparatus entries by unseen marks at the
/// beginning and end of their words, from which the script finds the number of the line.
/// </summary>
internal static class ReadingHtml
{
    private const string Bound = "<span class=\"nb\">";

    /// <param name="prefix">Of the ids, which must be unique through all volumes.</param>
    public static Markup Of(Segment segment, string prefix)
    {
        var marks = new ReadingMarks(segment, prefix);
        var html = new StringBuilder(segment.Tokens.Length * 2);
        html.Append(marks.Before(0)).Append(marks.After(0));
        AppendNumbers(html, marks.Notes(0), prefix);
        var read = segment.Tokens.Where(t => t.IsRead).ToImmutableArray();
        for (var i = 0; i < read.Length; i++)
        {
            // A line must not begin with a note's number, nor part the halves of —— and ……
            var name = marks.NameAt(i);
            var bindsName = name is { } n && marks.Binds(n);
            html.Append(bindsName ? Bound : "");
            AppendOpening(html, name);
            var halves =
                read[i].CodePoint is '—' or '…'
                && i + 1 < read.Length
                && read[i + 1].CodePoint == read[i].CodePoint
                && marks.Notes(i + 1) is null;
            var closing = marks.NameEndingAt(i + 1);
            var bindsHere =
                halves || (marks.Notes(i + 1) is not null && !(closing is { } c && marks.Binds(c)));
            html.Append(bindsHere ? Bound : "");
            html.Append(WebUtility.HtmlEncode(new Rune(read[i].CodePoint).ToString()));
            if (halves)
            {
                i++;
                html.Append(marks.After(i)).Append(marks.Before(i));
                html.Append(WebUtility.HtmlEncode(new Rune(read[i].CodePoint).ToString()));
                closing = marks.NameEndingAt(i + 1);
            }

            html.Append(closing is null || bindsHere ? "" : "</span>").Append(marks.After(i + 1));
            AppendNumbers(html, marks.Notes(i + 1), prefix);
            html.Append(bindsHere ? "</span>" : "");
            html.Append(closing is { } end && (bindsHere || marks.Binds(end)) ? "</span>" : "");
            html.Append(marks.Before(i + 1));
        }

        return new Markup(html.ToString());
    }

    /// <summary>Offices are in the index of names but bear no line, in Chinese typography.</summary>
    private static void AppendOpening(StringBuilder html, NameMention? name)
    {
        if (name is not { } mention)
        {
            return;
        }

        html.Append("<span data-n=\"").Append(WebUtility.HtmlEncode(mention.NameId)).Append('"');
        html.Append(
            mention.Kind switch
            {
                NameKind.Office => "",
                NameKind.Work => " class=\"name work\"",
                _ => " class=\"name\"",
            }
        );
        html.Append('>');
    }

    private static void AppendNumbers(StringBuilder html, IReadOnlyList<Note>? notes, string prefix)
    {
        for (var i = 0; i < notes?.Count; i++)
        {
            // Two numbers side by side would be read as one.
            html.Append(i > 0 ? "<span class=\"ref\">,</span>" : "")
                .Append("<a class=\"ref\" href=\"#")
                .Append(WebUtility.HtmlEncode(prefix + notes[i].Id))
                .Append("\">")
                .Append(WebUtility.HtmlEncode(notes[i].Mark))
                .Append("</a>");
        }
    }
}
