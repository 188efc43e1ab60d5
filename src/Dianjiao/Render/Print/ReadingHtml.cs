using System.Collections.Immutable;
using System.Net;
using System.Text;
using Dianjiao.Base;
using Dianjiao.Model;
using Dianjiao.Render.Pages;
using Dianjiao.Templating;

namespace Dianjiao.Render.Print;

/// <summary>
/// Writes a segment's reading for paper: emendations made, notes by number, apparatus entries by unseen marks at the
/// beginning and end of their words, from which the script finds the number of the line.
/// </summary>
internal static class ReadingHtml
{
    /// <param name="prefix">Of the ids, which must be unique through all volumes.</param>
    public static Markup Of(Segment segment, string prefix)
    {
        // By the number of tokens of the reading that stand before the place.
        var before = new string[segment.Tokens.Length + 1];
        var after = new string[segment.Tokens.Length + 1];
        var numbers = new List<Note>?[segment.Tokens.Length + 1];
        foreach (var entry in segment.Apparatus)
        {
            var (from, to) = Places(segment, entry);
            var key = WebUtility.HtmlEncode(prefix + entry.Id);
            before[from] += $"<i class=\"mk\" data-a=\"{key}\"></i>";
            after[to] += $"<i class=\"mk\" data-z=\"{key}\"></i>";
        }

        foreach (var note in segment.Notes)
        {
            var place = note.Lemma is { } lemma
                ? ReferencePlaces.After(segment.Tokens, lemma)
                : ReferencePlaces.AtEnd(segment.Tokens);
            (numbers[Read(segment.Tokens, place)] ??= []).Add(note);
        }

        var html = new StringBuilder(segment.Tokens.Length * 2);
        html.Append(before[0]).Append(after[0]);
        AppendNumbers(html, numbers[0], prefix);
        var read = segment.Tokens.Where(t => t.IsRead).ToImmutableArray();
        for (var i = 0; i < read.Length; i++)
        {
            // A line must not begin with a note's number, nor part the halves of —— and ……
            var halves =
                read[i].CodePoint is '—' or '…'
                && i + 1 < read.Length
                && read[i + 1].CodePoint == read[i].CodePoint
                && numbers[i + 1] is null;
            var bound = halves || numbers[i + 1] is not null;
            html.Append(bound ? "<span class=\"nb\">" : "");
            AppendCharacter(html, read[i].CodePoint);
            html.Append(after[i + 1]);
            AppendNumbers(html, numbers[i + 1], prefix);
            if (halves)
            {
                i++;
                html.Append(before[i]);
                AppendCharacter(html, read[i].CodePoint);
                html.Append(after[i + 1]);
                AppendNumbers(html, numbers[i + 1], prefix);
            }

            html.Append(bound ? "</span>" : "").Append(before[i + 1]);
        }

        return new Markup(html.ToString());
    }

    private static (int From, int To) Places(Segment segment, ApparatusEntry entry)
    {
        var tokens = segment.Tokens;
        if (entry.Lemma is not { } lemma)
        {
            return entry.Action is ApparatusAction.Close or ApparatusAction.Join
                ? (Read(tokens, tokens.Length), Read(tokens, tokens.Length))
                : (0, 0);
        }

        var from = Read(tokens, ReferencePlaces.Before(tokens, lemma));
        return entry.Action is ApparatusAction.Split or ApparatusAction.Classify
            ? (from, from)
            : (from, Math.Max(from, Read(tokens, ReferencePlaces.After(tokens, lemma))));
    }

    private static int Read(ImmutableArray<Token> tokens, int place)
    {
        var count = 0;
        for (var i = 0; i < place; i++)
        {
            count += tokens[i].IsRead ? 1 : 0;
        }

        return count;
    }

    private static void AppendNumbers(StringBuilder html, List<Note>? notes, string prefix)
    {
        for (var i = 0; i < notes?.Count; i++)
        {
            // Two numbers side by side would be read as one.
            html.Append(i > 0 ? "<span class=\"ref\">,</span>" : "")
                .Append("<a class=\"ref\" href=\"#")
                .Append(WebUtility.HtmlEncode(prefix + notes[i].Id))
                .Append("\">")
                .Append(notes[i].Number)
                .Append("</a>");
        }
    }

    private static void AppendCharacter(StringBuilder html, int codePoint)
    {
        if (OddCodePoints.HasNoShape(codePoint))
        {
            html.Append("<span class=\"gap\">〓<small>U+")
                .Append(codePoint.ToString("X4", System.Globalization.CultureInfo.InvariantCulture))
                .Append("</small></span>");
            return;
        }

        html.Append(WebUtility.HtmlEncode(new Rune(codePoint).ToString()));
    }
}
