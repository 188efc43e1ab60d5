using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Dianjiao.Model.Markdown;

/// <summary>Removes syntax from Markdown that would take a sentence for markup and show nothing of it.</summary>
internal static class ProseMarkdown
{
    /// <summary>
    /// Turns off definitions of links, since <c>[Shen]: No.</c> is a sentence, and underlined headings, since their
    /// parser looks for definitions too.
    /// </summary>
    public static MarkdownPipelineBuilder UseProse(this MarkdownPipelineBuilder builder)
    {
        builder.BlockParsers.Replace<ParagraphBlockParser>(
            new ParagraphParser { ParseSetextHeadings = false }
        );
        return builder;
    }

    /// <summary>
    /// A parser of paragraphs that looks for no definitions: the library's always does so when a paragraph ends.
    /// </summary>
    private sealed class ParagraphParser : ParagraphBlockParser
    {
        public override bool Close(BlockProcessor processor, Block block)
        {
            if (block is ParagraphBlock paragraph)
            {
                ref var lines = ref paragraph.Lines;
                for (var i = 0; i < lines.Count; i++)
                {
                    lines.Lines[i].Slice.TrimStart();
                }

                lines.Lines[lines.Count - 1].Slice.TrimEnd();
            }

            return true;
        }
    }
}
