using System.Text;
using Dianjiao.Templating.Compiling;
using Dianjiao.Templating.Runtime;

namespace Dianjiao.Templating.Functions;

/// <summary>The functions of <c>html</c>.</summary>
internal static class HtmlFunctions
{
    public static IEnumerable<Builtin> All()
    {
        var text = Builtins.Always(StaticType.String);
        yield return new("html.escape", "text", text, (_, a) => Escape(Values.Text(a[0])));
        yield return new(
            "html.url_encode",
            "text",
            text,
            (_, a) => Uri.EscapeDataString(Values.Text(a[0]))
        );
        yield return new("html.url_escape", "text", text, (_, a) => EscapeUrl(Values.Text(a[0])));
        yield return new("html.strip", "text", text, (_, a) => Strip(Values.Text(a[0])));
        yield return new(
            "html.newline_to_br",
            "text",
            text,
            (_, a) => BreakLines(Values.Text(a[0]))
        );
    }

    public static string Escape(string text)
    {
        using var output = new Utf8Output();
        output.Escaped(text);
        return output.Cut(0).Html;
    }

    /// <summary>Encodes what no address may contain and leaves the characters that have a meaning there.</summary>
    private static string EscapeUrl(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var plain =
                rune.IsAscii
                && (
                    char.IsAsciiLetterOrDigit((char)rune.Value)
                    || "-_.~:/?#[]@!$&'()*+,;=".Contains((char)rune.Value, StringComparison.Ordinal)
                );
            builder.Append(plain ? rune.ToString() : Uri.EscapeDataString(rune.ToString()));
        }

        return builder.ToString();
    }

    /// <summary>Takes out the tags, and what stands in scripts, styles and comments with them.</summary>
    private static string Strip(string text)
    {
        var builder = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            if (text[at] != '<')
            {
                builder.Append(text[at++]);
                continue;
            }

            var (opening, closing) =
                Starts(text, at, "<!--") ? ("<!--", "-->")
                : Starts(text, at, "<script") ? ("<script", "</script>")
                : Starts(text, at, "<style") ? ("<style", "</style>")
                : ("<", ">");
            var end = text.IndexOf(
                closing,
                at + opening.Length,
                StringComparison.OrdinalIgnoreCase
            );
            if (end < 0)
            {
                builder.Append(text[at++]);
                continue;
            }

            at = end + closing.Length;
        }

        return builder.ToString();
    }

    private static bool Starts(string text, int at, string tag) =>
        string.Compare(text, at, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static string BreakLines(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n')
            .Replace("\n", "<br />\n", StringComparison.Ordinal);
}
