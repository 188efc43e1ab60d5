using Dianjiao.Layers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Dianjiao.Model.Markdown;

/// <summary>Reads placeholders, the lines that the program fills; none can stand in a list or a quotation.</summary>
internal sealed class PlaceholderParser : BlockParser
{
    public PlaceholderParser() => OpeningCharacters = ['{'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (
            processor.CurrentContainer is not MarkdownDocument
            || FrontPlaceholder.Of(processor.Line.ToString()) is not { } word
            || !FrontPlaceholder.Known.Contains(word)
        )
        {
            return BlockState.None;
        }

        var block = new PlaceholderBlock(this, word)
        {
            Column = processor.Column,
            Span = new Markdig.Syntax.SourceSpan(processor.Line.Start, processor.Line.End),
            ProcessInlines = true,
        };
        block.AppendLine(
            ref processor.Line,
            processor.Column,
            processor.LineIndex,
            processor.CurrentLineStartPosition,
            trackTrivia: false
        );
        processor.NewBlocks.Push(block);
        return BlockState.BreakDiscard;
    }
}
