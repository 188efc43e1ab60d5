using System.Buffers;
using System.Text;

namespace Dianjiao.Render.Templates.Html;

/// <summary>Escapes the five characters of a text that have a meaning in HTML; all others stay as they are.</summary>
internal static class Escaped
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"'");

    /// <summary>Returns the index of the first such character, in UTF-16 units; -1 if there is none.</summary>
    public static int NextIn(ReadOnlySpan<char> text) => text.IndexOfAny(Special);

    /// <summary>Returns the character reference for one of the five characters.</summary>
    public static string Entity(char c) =>
        c switch
        {
            '<' => "&lt;",
            '>' => "&gt;",
            '&' => "&amp;",
            '"' => "&quot;",
            _ => "&#39;",
        };

    /// <summary>Returns the text, escaped.</summary>
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
