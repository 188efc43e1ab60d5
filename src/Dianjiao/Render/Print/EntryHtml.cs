using System.Net;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Wording;
using Dianjiao.Templating;

namespace Dianjiao.Render.Print;

/// <summary>Notes and apparatus entries as they stand at the foot of a page: run in, not a line for each part.</summary>
internal sealed class EntryHtml(
    EditionSettings settings,
    MarkdownHtml markdown,
    ApparatusHtml apparatus
)
{
    // Anything else stays a block of its own.
    private readonly ApparatusHtml chinese = new(
        settings with
        {
            Language = "zh-Hant",
        },
        InterfaceText.For("zh-Hant"),
        markdown
    );

    private static readonly string[] Blocks = ["<ul", "<ol", "<blockquote", "<pre", "<h", "<table"];

    public PrintEntry Apparatus(ApparatusEntry entry, Segment segment, string prefix) =>
        new(
            prefix + entry.Id,
            "apparatus",
            segment.Locus.ToString(),
            "",
            settings.Language,
            new Markup($"<p>{Words(entry, segment, apparatus)}{Grounds(entry)}</p>"),
            new Markup(Words(entry, segment, chinese))
        );

    public PrintEntry Note(Note note, string prefix)
    {
        var lemma =
            note.LemmaText.Length == 0
                ? ""
                : $"<b class=\"lemma\" lang=\"{settings.TextLanguage}\">"
                    + $"{Encode(ApparatusHtml.Shorten(note.LemmaText))}</b> ";
        var language = note.Language.Length == 0 ? settings.Language : note.Language;
        var html = RunIn(markdown.Block(note.Markdown, note.Span, language).Html);
        return new PrintEntry(
            prefix + note.Id,
            "note",
            note.Locus.ToString(),
            note.Mark,
            language,
            new Markup(
                html.StartsWith("<p>", StringComparison.Ordinal)
                    ? $"<p>{lemma}{html[3..]}"
                    : $"<p>{lemma}</p>{html}"
            ),
            default
        );
    }

    /// <summary>Lemma, bracket and readings.</summary>
    public string Words(ApparatusEntry entry, Segment segment) => Words(entry, segment, apparatus);

    private string Words(ApparatusEntry entry, Segment segment, ApparatusHtml html)
    {
        var lemma = html.Lemma(entry);
        return (
                lemma.Length == 0
                    ? ""
                    : $"<b class=\"lemma\" lang=\"{settings.TextLanguage}\">{Encode(lemma)}</b>］"
            ) + html.Gloss(entry, segment).Html;
    }

    private string Grounds(ApparatusEntry entry)
    {
        var html = RunIn(apparatus.Body(entry).Html)
            .Replace("<p class=\"grounds\">", "<p>", StringComparison.Ordinal);
        if (html.Length == 0)
        {
            return "";
        }

        var body = html.StartsWith("<p>", StringComparison.Ordinal) ? html[3..] : html;
        body = body.EndsWith("</p>", StringComparison.Ordinal) ? body[..^4] : body;
        return $"; {body}";
    }

    /// <summary>Paragraphs that follow one another become one.</summary>
    private static string RunIn(string html) =>
        Array.Exists(Blocks, b => html.Contains(b, StringComparison.Ordinal))
            ? html
            : html.Replace("</p>\n<p>", " ", StringComparison.Ordinal)
                .Replace("</p><p>", ". ", StringComparison.Ordinal);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
