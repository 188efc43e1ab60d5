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

    /// <summary>Its words, on what it rests, and why, in one paragraph.</summary>
    public PrintEntry Apparatus(ApparatusEntry entry, Segment segment, string prefix)
    {
        var words = Words(entry, segment, apparatus);
        var grounds = apparatus.Grounds(entry).Html;
        return new PrintEntry(
            prefix + entry.Id,
            "apparatus",
            "apparatus",
            segment.Locus.ToString(),
            "",
            settings.Language,
            entry.Reason.IsEmpty
                ? new Markup($"<p>{words}{(grounds.Length > 0 ? $"; {grounds}" : "")}</p>")
                : markdown.RunIn(
                    new Markup($"{words}; {(grounds.Length > 0 ? $"{grounds}. " : "")}"),
                    entry.Reason
                ),
            new Markup(Words(entry, segment, chinese))
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
            IsChinese(language) ? new Markup(lemma + markdown.Inline(note.Prose).Html) : default
        );
    }

    /// <summary>The work and the place in it, its words, how it differs, what is to be said of it.</summary>
    public PrintEntry Parallel(Parallel parallel, Segment segment, string prefix)
    {
        var entry = parallel.Entry;
        var lemma = Lemma(parallel.LemmaText) is { Length: > 0 } some ? $"{some}］" : "";
        var words = lemma + ParallelWords.Of(entry, settings, ui);
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
                    + ParallelWords.Of(entry, settings with { Language = "zh-Hant" }, Chinese)
                    + (IsChinese(settings.Language) ? markdown.Inline(parallel.Note).Html : "")
            )
        );
    }

    /// <summary>Empty for the whole segment.</summary>
    private string Lemma(string text) =>
        text.Length == 0
            ? ""
            : $"<b class=\"lemma\" lang=\"{settings.TextLanguage}\">"
                + $"{Encode(ApparatusHtml.Shorten(text))}</b>";

    private static bool IsChinese(string language) =>
        language.StartsWith("zh", StringComparison.Ordinal)
        || language.StartsWith("lzh", StringComparison.Ordinal);

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
