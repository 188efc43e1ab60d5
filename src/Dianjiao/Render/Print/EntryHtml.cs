using System.Net;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;
using Parallel = Dianjiao.Model.Parallel;

namespace Dianjiao.Render.Print;

/// <summary>
/// Makes apparatus entries, parallels and notes for the foot of a page, where each is run in rather than set in lines.
/// </summary>
internal sealed class EntryHtml(
    EditionSettings settings,
    MarkdownHtml markdown,
    ApparatusHtml apparatus,
    InterfaceLanguage spoken,
    InterfaceLanguage chinese
)
{
    private readonly LanguageTraits traits = spoken.Ui.Traits;

    // The vertical edition is Chinese throughout.
    private readonly ApparatusHtml vertical = new(
        settings with
        {
            Language = chinese.Tag,
        },
        chinese.Ui,
        markdown
    );

    /// <summary>Returns an entry as one paragraph: its readings, what it rests on, and the reason.</summary>
    /// <param name="prefix">The beginning of the ids, which must be unique through all volumes.</param>
    public PrintEntry Apparatus(ApparatusEntry entry, Segment segment, string prefix)
    {
        var words = Words(entry, segment, apparatus);
        var grounds = apparatus.Grounds(entry).Html;
        var between = Encode(traits.Statements);
        var stop = traits.End + traits.Space;
        return new PrintEntry(
            prefix + entry.Id,
            "apparatus",
            "apparatus",
            segment.Locus.ToString(),
            "",
            settings.Language,
            entry.Reason.IsEmpty
                ? new Markup($"<p>{words}{(grounds.Length > 0 ? between + grounds : "")}</p>")
                : markdown.RunIn(
                    new Markup(
                        words + between + (grounds.Length > 0 ? grounds + Encode(stop) : "")
                    ),
                    entry.Reason
                ),
            new Markup(Words(entry, segment, vertical))
        );
    }

    /// <summary>Returns a note, run in behind its lemma.</summary>
    public PrintEntry Note(Note note, string prefix)
    {
        var lemma = Lemma(note.LemmaText);
        var language = note.Language.Length == 0 ? settings.Language : note.Language;
        return new PrintEntry(
            prefix + note.Id,
            "note",
            PrintSeries.Of(note),
            note.Locus.ToString(),
            note.Mark,
            language,
            markdown.RunIn(new Markup(lemma.Length == 0 ? "" : $"{lemma} "), note.Prose),
            LanguageTag.IsChinese(language)
                ? new Markup(lemma + markdown.Inline(note.Prose).Html)
                : default
        );
    }

    /// <summary>
    /// Returns a passage of another work as one paragraph: the work and the place in it, its words, how it differs, and
    /// the editor's note.
    /// </summary>
    public PrintEntry Parallel(Parallel parallel, Segment segment, string prefix)
    {
        var entry = parallel.Entry;
        var lemma = Lemma(parallel.LemmaText) is { Length: > 0 } some ? $"{some}］" : "";
        var words = lemma + ParallelWords.Of(entry, settings, spoken.Ui, spoken.Print);
        return new PrintEntry(
            prefix + parallel.Id,
            "parallel",
            "parallel",
            segment.Locus.ToString(),
            "",
            settings.Language,
            parallel.Note.IsEmpty
                ? new Markup($"<p>{words}</p>")
                : markdown.RunIn(new Markup($"{words} "), parallel.Note),
            new Markup(
                lemma
                    + ParallelWords.Of(entry, settings, chinese.Ui, chinese.Print)
                    + (
                        LanguageTag.IsChinese(settings.Language)
                            ? markdown.Inline(parallel.Note).Html
                            : ""
                    )
            )
        );
    }

    /// <summary>Returns the lemma in HTML; empty for the whole segment.</summary>
    private string Lemma(string text) =>
        text.Length == 0
            ? ""
            : $"<b class=\"lemma\" lang=\"{settings.TextLanguage}\">"
                + $"{Encode(ApparatusHtml.Shorten(text))}</b>";

    /// <summary>Returns lemma, bracket and readings of an entry, in HTML.</summary>
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

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
