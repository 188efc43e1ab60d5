using System.Net;
using System.Text;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Print;

/// <summary>Makes the index of names. A script writes in the numbers of the pages once the pages are set.</summary>
internal static class PrintNameIndex
{
    /// <param name="chinese">
    /// The Chinese words beside those of the interface; null where the interface is Chinese.
    /// </param>
    /// <param name="hanLanguage">The language tag of Chinese words; null where the interface is Chinese.</param>
    public static Markup Html(
        Edition edition,
        PrintText words,
        PrintText? chinese,
        string? hanLanguage
    )
    {
        var html = new StringBuilder();
        foreach (
            var kind in edition
                .Names.Where(n => n.Mentions > 0)
                .GroupBy(n => n.Entry.Kind)
                .OrderBy(g => g.Key)
        )
        {
            html.Append("<h2>").Append(Encode(Heading(kind.Key))).Append("</h2>");
            foreach (
                var name in kind.OrderBy(n => SortKey(n.Entry), StringComparer.Ordinal)
                    .ThenBy(n => n.Entry.Id, StringComparer.Ordinal)
            )
            {
                html.Append("<p class=\"name-entry\" data-name=\"")
                    .Append(WebUtility.HtmlEncode(name.Entry.Id))
                    .Append("\">")
                    .Append(Encode(Headword(name.Entry)))
                    .Append("</p>");
            }
        }

        return new Markup(html.ToString());

        string Heading(NameKind kind) =>
            chinese is null ? words.Of(kind) : $"{words.Of(kind)} {chinese.Of(kind)}";

        string Encode(string text) => HanHtml.Encode(text, hanLanguage);
    }

    private static string Headword(NameEntry entry)
    {
        var roman = Roman(entry);
        var dates = entry.Dates.Length == 0 ? "" : $" ({entry.Dates})";
        return roman.Length == 0 ? $"{entry.Form}{dates}" : $"{roman} {entry.Form}{dates}";
    }

    private static string Roman(NameEntry entry) =>
        entry.English.Length > 0 ? entry.English : entry.Pinyin;

    private static string SortKey(NameEntry entry) =>
        Roman(entry) is { Length: > 0 } roman ? roman.ToUpperInvariant() : entry.Form;
}
