using System.Buffers;
using System.Text;

namespace Dianjiao.Render.Templates.Html;

/// <summary>Text with the five characters escaped that have a meaning in HTML; all others stand as they are.</summary>
internal static class Escaped
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"'");

    public static int NextIn(ReadOnlySpan<char> text) => text.IndexOfAny(Special);

    public static string Entity(char c) =>
        c switch
        {
            '<' => "&lt;",
            '>' => "&gt;",
            '&' => "&amp;",
            '"' => "&quot;",
            _ => "&#39;",
        };

    public static string Text(string text)
    {
        var at = NextIn(text);
        if (at < 0)
        {
            return text;
        }

        var html = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        for (; at >= 0; at = NextIn(rest))
        {
            html.Append(rest[..at]).Append(Entity(rest[at]));
            rest = rest[(at + 1)..];
        }

        return html.Append(rest).ToString();
    }
}
