using System.Text;

namespace Dianjiao.Render.Print;

/// <summary>
/// Typewriter quotation marks and apostrophes of HTML text as printers' ones. Screens may do without; a book may not.
/// Tags, and what stands in <c>code</c>, are left alone.
/// </summary>
public static class Quotes
{
    private const string Double = "&quot;";
    private const string Single = "&#39;";

    /// <summary>The same markup with its marks curled.</summary>
    public static string Curl(string html)
    {
        if (html.AsSpan().IndexOfAny('"', '\'', '&') < 0)
        {
            return html;
        }

        var text = new StringBuilder(html.Length + 16);
        var before = ' ';
        var code = 0;
        for (var i = 0; i < html.Length; i++)
        {
            var rest = html.AsSpan(i);
            if (rest[0] == '<')
            {
                var end = rest.IndexOf('>');
                end = end < 0 ? rest.Length - 1 : end;
                code +=
                    rest.StartsWith("<code") ? 1
                    : rest.StartsWith("</code") ? -1
                    : 0;
                text.Append(rest[..(end + 1)]);
                i += end;
                // A new block begins afresh; an element within a line does not part a word.
                before = rest.StartsWith("<p") || rest.StartsWith("<li") ? ' ' : before;
                continue;
            }

            var length =
                rest[0] is '"' or '\'' ? 1
                : rest.StartsWith(Double) ? Double.Length
                : rest.StartsWith(Single) ? Single.Length
                : 0;
            if (length == 0 || code > 0)
            {
                text.Append(before = rest[0]);
                continue;
            }

            var isDouble = rest[0] == '"' || rest.StartsWith(Double);
            var opens =
                char.IsWhiteSpace(before)
                || before is '(' or '[' or '—' or '–' or '“' or '‘' or '/';
            text.Append(
                before = (isDouble, opens) switch
                {
                    (true, true) => '“',
                    (true, false) => '”',
                    (false, true) => '‘',
                    (false, false) => '’',
                }
            );
            i += length - 1;
        }

        return text.ToString();
    }
}
