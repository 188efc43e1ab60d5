using System.Net;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;
using Parallel = Dianjiao.Model.Parallel;

namespace Dianjiao.Render.Print;

/// <summary>Apparatus entries, parallels and notes as they stand at the foot of a page: run in, not a line for each part.</summary>
internal sealed class EntryHtml(
    EditionSettings settings,
    MarkdownHtml markdown,
    ApparatusHtml apparatus,
    InterfaceText ui
)
{
    private static readonly InterfaceText Chinese = InterfaceText.For("zh-Hant");

    private readonly ApparatusHtml chinese = new(
        settings with
        {
            Language = "zh-Hant",
        },
        Chinese,
        markdown
    );

    // They stay blocks of their own.
    private static readonly string[] Blocks = ["<ul", "<ol", "<blockquote", "<pre", "<h", "<table"];

    public PrintEntry Apparatus(ApparatusEntry entry, Segment segment, string prefix) =>
        new(
            prefix + entry.Id,
            "apparatus",
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
        var html = RunIn(markdown.Block(note.Prose).Html);
        return new PrintEntry(
            prefix + note.Id,
            "note",
            PrintSeries.Of(note),
            note.Locus.ToString(),
            note.Mark,
            language,
            new Markup(
                html.StartsWith("<p>", StringComparison.Ordinal)
                    ? $"<p>{lemma}{html[3..]}"
                    : $"<p>{lemma}</p>{html}"
            ),
            IsChinese(language) ? new Markup(lemma.TrimEnd() + Inline(html)) : default
        );
    }

    /// <summary>The work and the place in it, its words, how it differs, what is to be said of it.</summary>
    public PrintEntry Parallel(Parallel parallel, Segment segment, string prefix)
    {
        var entry = parallel.Entry;
        var lemma =
            parallel.LemmaText.Length == 0
                ? ""
                : $"<b class=\"lemma\" lang=\"{settings.TextLanguage}\">"
                    + $"{Encode(ApparatusHtml.Shorten(parallel.LemmaText))}</b>］";
        var note = entry.Note.Length == 0 ? "" : RunIn(markdown.Block(parallel.Note).Html);
        return new PrintEntry(
            prefix + parallel.Id,
            "parallel",
            "parallel",
            segment.Locus.ToString(),
            "",
            settings.Language,
            new Markup(
                $"<p>{lemma}{ParallelWords.Of(entry, settings, ui)}"
                    + (
                        note.StartsWith("<p>", StringComparison.Ordinal)
                            ? $" {note[3..]}"
                            : $"</p>{note}"
                    )
            ),
            new Markup(
                lemma
                    + ParallelWords.Of(entry, settings with { Language = "zh-Hant" }, Chinese)
                    + (IsChinese(settings.Language) ? Inline(note) : "")
            )
        );
    }

    private static bool IsChinese(string language) =>
        language.StartsWith("zh", StringComparison.Ordinal)
        || language.StartsWith("lzh", StringComparison.Ordinal);

    /// <summary>Of one paragraph, what is in it.</summary>
    private static string Inline(string html)
    {
        var body = html.StartsWith("<p>", StringComparison.Ordinal) ? html[3..] : html;
        return body.TrimEnd().EndsWith("</p>", StringComparison.Ordinal)
            ? body.TrimEnd()[..^4]
            : body;
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

        return $"; {Inline(html)}";
    }

    /// <summary>Paragraphs that follow one another become one.</summary>
    private static string RunIn(string html) =>
        Array.Exists(Blocks, b => html.Contains(b, StringComparison.Ordinal))
            ? html
            : html.Replace("</p>\n<p>", " ", StringComparison.Ordinal)
                .Replace("</p><p>", ". ", StringComparison.Ordinal);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
