using System.Net;
using System.Text;
using Dianjiao.Layers;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;
using Parallel = Dianjiao.Model.Parallel;

namespace Dianjiao.Render.Pages;

/// <summary>
/// Writes a passage of another work: its place, how it differs from the text, and below that its words.
/// </summary>
internal sealed class ParallelHtml(
    EditionSettings settings,
    InterfaceText ui,
    MarkdownHtml markdown
)
{
    private readonly string? hanLanguage = EditorialText.HanLanguageIn(ui, settings);
    private readonly EditorialText editorial = new(settings, ui);

    /// <summary>Returns the first line: the work and its volume, and how the passage differs.</summary>
    public Markup Gloss(ParallelEntry entry)
    {
        var place = entry.Volume.Length == 0 ? entry.Work : $"{entry.Work} {entry.Volume}";
        var differs = Terms.Of(entry.Agreement, ui);
        return new Markup(
            HanHtml.Encode(differs.Length == 0 ? place : $"{place} · {differs}", hanLanguage)
        );
    }

    /// <summary>
    /// Returns what opens below the first line: place and date, the quotation, and the editors' note.
    /// </summary>
    public Markup Body(Parallel parallel)
    {
        var entry = parallel.Entry;
        var html = new StringBuilder();
        string[] grounds =
        [
            entry.Section,
            entry.Day,
            entry.Date ?? "",
            entry.Checked ? "" : ui.NotCompared,
        ];
        var line = string.Join(ui.Traits.Statements, grounds.Where(g => g.Length > 0));
        if (line.Length > 0)
        {
            html.Append("<p class=\"grounds\">")
                .Append(HanHtml.Encode(line, hanLanguage))
                .Append("</p>");
        }

        if (entry.Quotation.Length > 0)
        {
            html.Append("<blockquote lang=\"")
                .Append(settings.TextLanguage)
                .Append("\">")
                .Append(WebUtility.HtmlEncode(entry.Quotation))
                .Append("</blockquote>");
        }

        if (!parallel.Note.IsEmpty)
        {
            html.Append(editorial.Block(markdown.Block(parallel.Note).Html ?? ""));
        }

        return new Markup(html.ToString());
    }
}
