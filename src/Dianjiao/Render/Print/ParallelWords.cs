using System.Globalization;
using System.Net;
using System.Text;
using Dianjiao.Layers;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Print;

/// <summary>Writes a passage of another work as one sentence, in the manner of apparatuses of parallels.</summary>
internal static class ParallelWords
{
    public static string Of(
        ParallelEntry entry,
        EditionSettings settings,
        InterfaceText ui,
        PrintText words
    )
    {
        var traits = ui.Traits;
        string[] place =
        [
            $"{entry.Work} {entry.Volume}".TrimEnd(),
            entry.Section,
            // A Chinese book may be vertical, and there the figures of the date would lie on their side.
            entry.Date
                is { } date
            && !(traits.Chinese && entry.Day.Length > 0)
                ? $"{entry.Day} ({date})".TrimStart()
                : entry.Day,
        ];
        string[] remarks = [Terms.Of(entry.Agreement, ui), entry.Checked ? "" : ui.NotCompared];
        var html = new StringBuilder(
            words.Compare.Length == 0 ? "" : $"<i>{WebUtility.HtmlEncode(words.Compare)}</i> "
        );
        html.Append(Encode(string.Join(traits.Comma, place.Where(p => p.Length > 0))));
        if (entry.Quotation.Length > 0)
        {
            var quotation = string.Format(
                CultureInfo.InvariantCulture,
                traits.Quotation,
                entry.Quotation
            );
            html.Append(WebUtility.HtmlEncode(traits.Colon))
                .Append("<span class=\"words\" lang=\"")
                .Append(settings.TextLanguage)
                .Append("\">")
                .Append(WebUtility.HtmlEncode(quotation))
                .Append("</span>");
        }

        var said = string.Join(traits.Comma, remarks.Where(r => r.Length > 0));
        html.Append(said.Length == 0 ? "" : WebUtility.HtmlEncode(words.BeforeRemark))
            .Append(Encode(said));
        return html.Append(WebUtility.HtmlEncode(traits.End)).ToString();

        string Encode(string text) =>
            HanHtml.Encode(text, traits.Chinese ? null : settings.TextLanguage);
    }
}
