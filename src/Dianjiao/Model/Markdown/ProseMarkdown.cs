using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Dianjiao.Model.Markdown;

/// <summary>
/// Takes from Markdown what scholars write without meaning it: what is left is markup that can be nothing else.
/// docs/format.md says what that is.
/// </summary>
internal static class ProseMarkdown
{
    /// <summary>
    /// Turns off definitions of links, since <c>[Shen]: No.</c> is a sentence; underlined headings, since their parser
    /// looks for definitions too; and code by indentation. Headings, lists, emphasis and code between backticks are read
    /// by parsers that tell them from prose.
    /// </summary>
    /// <param name="isPage">True for front matter, which has headings of more ranks.</param>
    public static MarkdownPipelineBuilder UseProse(
        this MarkdownPipelineBuilder builder,
        bool isPage
    )
    {
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.Replace<ParagraphBlockParser>(
            new ParagraphParser { ParseSetextHeadings = false }
        );
        builder.BlockParsers.Replace<HeadingBlockParser>(new ProseHeadingParser(isPage));
        builder.BlockParsers.Replace<ListBlockParser>(new ProseListParser(isPage));
        builder.InlineParsers.Replace<EmphasisInlineParser>(
            new ProseEmphasisParser { CjkFriendlyEmphasis = true }
        );
        builder.InlineParsers.Replace<CodeInlineParser>(new ProseCodeParser());
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
