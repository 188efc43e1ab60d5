using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Dianjiao.Model.Markdown;

/// <summary>Markdown without what would take a sentence for markup and print nothing of it.</summary>
internal static class ProseMarkdown
{
    /// <summary>
    /// No definitions of links: <c>[Shen]: No.</c> is a sentence. No underlining of headings, which looks for them too.
    /// </summary>
    public static MarkdownPipelineBuilder UseProse(this MarkdownPipelineBuilder builder)
    {
        builder.BlockParsers.Replace<ParagraphBlockParser>(
            new ParagraphParser { ParseSetextHeadings = false }
        );
        return builder;
    }

    /// <summary>The library's looks for definitions when a paragraph ends, and cannot be told not to.</summary>
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
