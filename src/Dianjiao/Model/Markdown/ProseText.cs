using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Dianjiao.Model.Markdown;

/// <summary>Returns texts of translators and editors without markup, as readers see them, in one line.</summary>
internal static class ProseText
{
    public static string Of(Prose prose, NameLinks names)
    {
        if (prose.Document.Count == 0)
        {
            // The text is too much to be read, and has been reported.
            return OneLine(prose.Markdown);
        }

        return Of(prose.Blocks, names, "\n");
    }

    /// <summary>Returns a part of a document without markup.</summary>
    public static string Of(Block unit, NameLinks names) => Of([unit], names, "  ");

    private static string Of(IEnumerable<Block> units, NameLinks names, string between)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = Renderer(writer, names);
        var leaves = units.SelectMany(unit =>
            unit is LeafBlock leaf ? [leaf] : unit.Descendants().OfType<LeafBlock>()
        );
        foreach (var part in leaves)
        {
            if (part.Inline is null)
            {
                renderer.WriteLeafRawLines(part, writeEndOfLines: true, escape: false);
            }
            else
            {
                renderer.WriteLeafInline(part);
            }

            // Blanks instead of a line break keep the cells of a row apart, even between Han characters.
            writer.Write(part.Parent is TableCell ? "  " : between);
        }

        return OneLine(writer.ToString());
    }

    private static HtmlRenderer Renderer(StringWriter writer, NameLinks names)
    {
        var renderer = new HtmlRenderer(writer)
        {
            EnableHtmlForBlock = false,
            EnableHtmlForInline = false,
            EnableHtmlEscape = false,
        };
        ProseReader.Setup(renderer);
        renderer.ObjectRenderers.Insert(0, new ReferenceWords(names));
        return renderer;
    }

    /// <summary>Joins lines; between Han characters a line break becomes no space, as on the page.</summary>
    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        var i = 0;
        while (i < text.Length)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                line.Append(text[i++]);
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsWhiteSpace(text[i]))
            {
                i++;
            }

            var broken = text.AsSpan(start, i - start).Contains('\n');
            if (
                line.Length > 0
                && i < text.Length
                && !(broken && IsHan(line[^1]) && IsHan(text[i]))
            )
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }

    private static bool IsHan(char unit) => unit is >= (char)0x2E80 and < (char)0xFF5B;

    private sealed class ReferenceWords(NameLinks names) : HtmlObjectRenderer<ReferenceInline>
    {
        protected override void Write(HtmlRenderer renderer, ReferenceInline reference)
        {
            if (names.WordsOf(reference) is { } words)
            {
                renderer.WriteEscape(words);
            }
            else
            {
                renderer.WriteChildren(reference);
            }
        }
    }
}
