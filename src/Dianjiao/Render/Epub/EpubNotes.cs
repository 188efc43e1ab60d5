using System.Net;
using System.Text;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Epub;

/// <summary>The notes, apparatus entries and parallels of a chapter, gathered while its text is written, for its end.</summary>
/// <param name="markdown">Notes stand in full here: with their links, which the margin's first line cannot hold.</param>
internal sealed class EpubNotes(EditionSettings settings, InterfaceText ui, MarkdownHtml markdown)
{
    private readonly Dictionary<string, StringBuilder> notes = new(StringComparer.Ordinal);
    private readonly StringBuilder apparatus = new();
    private readonly StringBuilder parallels = new();

    /// <param name="ofSegment">The notes of the segment by their ids.</param>
    public void Add(IReadOnlyDictionary<string, Note> ofSegment, MarginView view)
    {
        switch (view.Kind)
        {
            case "note":
                var note = ofSegment[view.Id];
                if (!notes.TryGetValue(note.Series, out var series))
                {
                    notes.Add(note.Series, series = new StringBuilder());
                }

                series.Append("<aside epub:type=\"footnote\" role=\"doc-footnote\" ");
                Begin(series, view);
                series.Append(markdown.Led(Lead(view, ""), note.Prose).Html);
                series.Append("</aside>\n");
                break;
            case "apparatus":
                apparatus.Append("<li epub:type=\"endnote\" ");
                Append(apparatus, view, "］");
                apparatus.Append("</li>\n");
                break;
            default:
                parallels.Append("<li epub:type=\"endnote\" ");
                Append(parallels, view, "");
                parallels.Append("</li>\n");
                break;
        }
    }

    /// <summary>What stands at the end of the chapter; empty where nothing hangs on its text.</summary>
    public string Html()
    {
        var html = new StringBuilder();
        foreach (var series in settings.NoteSeries.Where(s => notes.ContainsKey(s.Key)))
        {
            Begin(html, "footnotes", "", Terms.Of(series, ui))
                .Append(notes[series.Key])
                .Append("</section>\n");
        }

        if (apparatus.Length > 0)
        {
            Begin(html, "endnotes", " role=\"doc-endnotes\"", ui.Apparatus)
                .Append("<ul class=\"entries\">\n")
                .Append(apparatus)
                .Append("</ul></section>\n");
        }

        if (parallels.Length > 0)
        {
            Begin(html, "endnotes", " role=\"doc-endnotes\"", ui.Parallels)
                .Append("<ul class=\"entries\">\n")
                .Append(parallels)
                .Append("</ul></section>\n");
        }

        return html.ToString();
    }

    private static StringBuilder Begin(
        StringBuilder html,
        string type,
        string role,
        string heading
    ) =>
        html.Append("<section class=\"notes\" epub:type=\"")
            .Append(type)
            .Append('"')
            .Append(role)
            .Append("><h3>")
            .Append(WebUtility.HtmlEncode(heading))
            .Append("</h3>\n");

    private void Append(StringBuilder html, MarginView view, string afterLemma)
    {
        Begin(html, view);
        html.Append("<p>")
            .Append(Lead(view, afterLemma).Html)
            .Append(view.Gloss.Html)
            .Append("</p>")
            .Append(view.Body.Html);
    }

    private static void Begin(StringBuilder html, MarginView view) =>
        html.Append("data-kind=\"")
            .Append(view.Kind)
            .Append("\" id=\"")
            .Append(Encode(EpubPlaces.Id(view.Id)))
            .Append("\" lang=\"")
            .Append(Encode(view.Language))
            .Append("\">");

    /// <summary>The way back and the lemma, which run into the words.</summary>
    private Markup Lead(MarginView view, string afterLemma)
    {
        var html = new StringBuilder("<a class=\"back\" role=\"doc-backlink\" href=\"#");
        html.Append(Encode(view.ReferenceId))
            .Append("\" title=\"")
            .Append(Encode($"{view.Mark}, {ui.BackToText}"))
            .Append("\">")
            .Append(Encode(view.Mark))
            .Append("</a> <span class=\"at\">")
            .Append(Encode(view.Locus))
            .Append("</span> ");
        if (view.Lemma.Length > 0)
        {
            html.Append("<b class=\"lemma\" lang=\"")
                .Append(Encode(settings.TextLanguage))
                .Append("\">")
                .Append(Encode(view.Lemma))
                .Append(afterLemma)
                .Append("</b> ");
        }

        return new Markup(html.ToString());
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
