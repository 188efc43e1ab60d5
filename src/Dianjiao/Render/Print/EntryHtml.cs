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
    InterfaceLanguage spoken,
    InterfaceLanguage chinese
)
{
    private readonly LanguageTraits traits = spoken.Ui.Traits;

    // Of the vertical edition, which is Chinese throughout.
    private readonly ApparatusHtml vertical = new(
        settings with
        {
            Language = chinese.Tag,
        },
        chinese.Ui,
        markdown
    );

    /// <summary>Its words, on what it rests, and why, in one paragraph.</summary>
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

    /// <summary>The work and the place in it, its words, how it differs, what is to be said of it.</summary>
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

    /// <summary>Empty for the whole segment.</summary>
    private string Lemma(string text) =>
        text.Length == 0
            ? ""
            : $"<b class=\"lemma\" lang=\"{settings.TextLanguage}\">"
                + $"{Encode(ApparatusHtml.Shorten(text))}</b>";

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

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
