using System.Text;
using Dianjiao.Render.Markdown;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Dianjiao.Render.Search;

/// <summary>What translators and editors write, as readers see it, without markup: one line.</summary>
internal static class PlainText
{
    private static readonly MarkdownPipeline Pipeline = Build();

    public static string Of(string markdown)
    {
        if (markdown.Length == 0)
        {
            return "";
        }

        if (MarkdownReading.TryParse(markdown, Pipeline) is not { } document)
        {
            // Reported with the page that shows it.
            return OneLine(markdown);
        }

        using var writer = new StringWriter { NewLine = "\n" };
        Renderer(writer).Render(document);
        return OneLine(writer.ToString());
    }

    /// <summary>A part of a document, without markup.</summary>
    public static string Of(Block unit)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = Renderer(writer);
        var leaves = unit is LeafBlock leaf ? [leaf] : unit.Descendants().OfType<LeafBlock>();
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

            // Cells of a row and paragraphs of an item are apart.
            writer.Write("  ");
        }

        return OneLine(writer.ToString());
    }

    private static HtmlRenderer Renderer(StringWriter writer)
    {
        var renderer = new HtmlRenderer(writer)
        {
            EnableHtmlForBlock = false,
            EnableHtmlForInline = false,
            EnableHtmlEscape = false,
        };
        Pipeline.Setup(renderer);
        return renderer;
    }

    /// <summary>A line break between Han characters is no space, as on the page.</summary>
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

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UseCjkFriendlyEmphasis()
            .UseEmphasisExtras(EmphasisExtraOptions.Superscript | EmphasisExtraOptions.Subscript)
            .DisableHtml();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new LocusLinkParser());
        return builder.Build();
    }
}
