using System.Net;
using System.Text;
using Dianjiao.Layers;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Print;

/// <summary>A passage of another work in one sentence, as apparatuses of parallels have it.</summary>
internal static class ParallelWords
{
    public static string Of(ParallelEntry entry, EditionSettings settings, InterfaceText ui)
    {
        var isChinese = ui.Language.StartsWith("zh", StringComparison.Ordinal);
        var (comma, colon, stop) = isChinese ? ("，", "：", "。") : (", ", ": ", ".");
        string[] place =
        [
            $"{entry.Work} {entry.Volume}".TrimEnd(),
            entry.Section,
            // In vertical lines its figures would lie on their side.
            entry.Date
                is { } date
            && !(isChinese && entry.Day.Length > 0)
                ? $"{entry.Day} ({date})".TrimStart()
                : entry.Day,
        ];
        string[] remarks = [Terms.Of(entry.Agreement, ui), entry.Checked ? "" : ui.NotCompared];
        var html = new StringBuilder(isChinese ? "" : "<i>cf.</i> ");
        html.Append(Encode(string.Join(comma, place.Where(p => p.Length > 0))));
        if (entry.Quotation.Length > 0)
        {
            html.Append(colon)
                .Append("<span class=\"words\" lang=\"")
                .Append(settings.TextLanguage)
                .Append("\">「")
                .Append(WebUtility.HtmlEncode(entry.Quotation))
                .Append("」</span>");
        }

        var said = string.Join(comma, remarks.Where(r => r.Length > 0));
        html.Append(
                said.Length == 0 ? ""
                : isChinese ? "，"
                : "; "
            )
            .Append(Encode(said));
        return html.Append(stop).ToString();

        string Encode(string text) =>
            HanHtml.Encode(text, isChinese ? null : settings.TextLanguage);
    }
}
