using System.Globalization;
using System.Net;
using System.Text;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Pages;

/// <summary>
/// Writes an apparatus entry in words: the edition's reading and a bracket, the readings of the base text or of others,
/// and below them the reason, the authority and the certainty. Structural entries begin with ‖.
/// </summary>
internal sealed class ApparatusHtml(
    EditionSettings settings,
    InterfaceText ui,
    MarkdownHtml markdown
)
{
    // In characters: a lemma up to this length, about a line of the margin, is quoted in full.
    private const int LongestLemma = 14;

    private readonly string? hanLanguage = EditorialText.HanLanguageIn(ui, settings);
    private readonly EditorialText editorial = new(settings, ui);

    /// <summary>True if the action concerns the structure of the text and not its words.</summary>
    public static bool IsStructural(ApparatusAction action) =>
        action
            is ApparatusAction.Split
                or ApparatusAction.Join
                or ApparatusAction.Close
                or ApparatusAction.Classify
                or ApparatusAction.Accept;

    /// <summary>Returns the words before the bracket; empty where an entry concerns no words.</summary>
    public string Lemma(ApparatusEntry entry) =>
        IsStructural(entry.Action) ? ""
        : entry.Reading.Length == 0 ? ui.Omitted
        : Shorten(entry.Reading);

    /// <summary>
    /// Returns a quotation; one of more than 14 characters is reduced to its first six and last five.
    /// </summary>
    public static string Shorten(string words)
    {
        var points = CodePoints.Of(words);
        if (points.Length <= LongestLemma)
        {
            return words;
        }

        var span = points.AsSpan();
        return CodePoints.ToText(span[..6]) + "…" + CodePoints.ToText(span[^5..]);
    }

    /// <summary>Returns the readings after the bracket, or the words of a structural entry.</summary>
    public Markup Gloss(ApparatusEntry entry, Segment segment)
    {
        var html = new StringBuilder();
        if (IsStructural(entry.Action))
        {
            html.Append("<span class=\"sign\">‖</span> ");
            html.Append(HanHtml.Encode(Structure(entry, segment), hanLanguage));
            return new Markup(html.ToString());
        }

        var adopted = settings.HasPositiveApparatus ? Adopted(entry) : "";
        if (adopted.Length > 0)
        {
            AppendWitnesses(html, adopted);
        }

        if (entry.Action != ApparatusAction.Variant)
        {
            html.Append(html.Length > 0 ? WebUtility.HtmlEncode(ui.Traits.Statements) : "");
            AppendReading(html, entry.Received, ui.BaseText);
        }

        foreach (var group in entry.Readings.GroupBy(r => r.Text, StringComparer.Ordinal))
        {
            html.Append(html.Length > 0 ? WebUtility.HtmlEncode(ui.Traits.Statements) : "");
            AppendReading(
                html,
                group.Key,
                string.Join(ui.Traits.List, group.Select(r => r.Witness))
            );
        }

        return new Markup(html.ToString());
    }

    /// <summary>
    /// Returns what an entry rests on, and the reason, each as paragraphs; empty where there is neither.
    /// </summary>
    public Markup Body(ApparatusEntry entry)
    {
        var html = new StringBuilder();
        var grounds = Grounds(entry);
        if (grounds.Html.Length > 0)
        {
            html.Append("<p class=\"grounds\">").Append(grounds.Html).Append("</p>");
        }

        if (!entry.Reason.IsEmpty)
        {
            html.Append(editorial.Block(markdown.Block(entry.Reason).Html ?? ""));
        }

        return new Markup(html.ToString());
    }

    /// <summary>
    /// Returns what an entry rests on: the kind of fault, the witnesses, the certainty and the editor; may be empty.
    /// </summary>
    public Markup Grounds(ApparatusEntry entry)
    {
        var grounds = new List<string>();
        if (entry is { Kind: { } kind, Action: ApparatusAction.Emend })
        {
            grounds.Add(Terms.Of(kind, ui));
        }

        if (entry.Action == ApparatusAction.Punctuate)
        {
            grounds.Add(ui.Punctuation);
        }

        if (entry.Code.Length > 0)
        {
            grounds.Add(entry.Code);
        }

        // In a positive apparatus the witnesses stand behind the reading itself.
        if (
            !entry.Basis.Witnesses.IsEmpty
            && (
                !settings.HasPositiveApparatus
                || entry.Action is not (ApparatusAction.Emend or ApparatusAction.Punctuate)
            )
        )
        {
            grounds.Add($"{ui.After} {string.Join(ui.Traits.List, entry.Basis.Witnesses)}");
        }

        if (entry.Basis.Certainty is { } certainty)
        {
            grounds.Add(Terms.Of(certainty, ui));
        }

        if (entry.Basis.Responsibility is { } responsibility)
        {
            grounds.Add($"{ui.ByEditor} {responsibility}");
        }

        return new Markup(HanHtml.Encode(string.Join(ui.Traits.Statements, grounds), hanLanguage));
    }

    private string Structure(ApparatusEntry entry, Segment segment)
    {
        var kind = Terms.Of(segment.Kind, ui);
        return entry.Action switch
        {
            ApparatusAction.Split => Format(ui.SplitHere, kind),
            ApparatusAction.Join => Format(ui.JoinedWith, kind),
            ApparatusAction.Close => Format(ui.ClosedHere, kind),
            ApparatusAction.Classify => Format(ui.ClassifiedAs, kind),
            _ => ui.Accepted,
        };
    }

    private static string Format(string text, string value) =>
        string.Format(CultureInfo.InvariantCulture, text, value);

    private void AppendReading(StringBuilder html, string words, string witnesses)
    {
        html.Append("<span class=\"rdg\" lang=\"").Append(settings.TextLanguage).Append("\">");
        html.Append(WebUtility.HtmlEncode(words.Length == 0 ? $"({ui.Omitted})" : words));
        html.Append("</span> ");
        AppendWitnesses(html, witnesses);
    }

    private void AppendWitnesses(StringBuilder html, string witnesses) =>
        html.Append("<span class=\"wit\">")
            .Append(HanHtml.Encode(witnesses, hanLanguage))
            .Append("</span>");

    /// <summary>Returns the witnesses of the reading that the edition adopts; empty where it rests on none.</summary>
    private string Adopted(ApparatusEntry entry) =>
        entry.Action == ApparatusAction.Variant
            ? ui.BaseText
            : string.Join(ui.Traits.List, entry.Basis.Witnesses);
}
