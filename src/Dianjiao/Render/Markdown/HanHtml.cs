using System.Net;
using System.Text;

namespace Dianjiao.Render.Markdown;

/// <summary>Writes plain text as HTML, with the Han words in it tagged.</summary>
public static class HanHtml
{
    /// <param name="hanLanguage">
    /// The language tag for Han words; null where the whole text is Chinese and needs no tag.
    /// </param>
    public static string Encode(string text, string? hanLanguage)
    {
        if (hanLanguage is null)
        {
            return WebUtility.HtmlEncode(text);
        }

        var html = new StringBuilder(text.Length + 32);
        int plain = 0,
            at = 0;
        while (at < text.Length)
        {
            var run = HanText.RunLength(text.AsSpan(at));
            if (run == 0)
            {
                at += char.IsHighSurrogate(text[at]) ? 2 : 1;
                continue;
            }

            html.Append(WebUtility.HtmlEncode(text[plain..at]));
            html.Append("<span lang=\"").Append(hanLanguage).Append("\">");
            html.Append(WebUtility.HtmlEncode(text.Substring(at, run))).Append("</span>");
            at += run;
            plain = at;
        }

        return html.Append(WebUtility.HtmlEncode(text[plain..])).ToString();
    }
}
