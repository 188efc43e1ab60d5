using System.Globalization;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Dianjiao.Model.Markdown;

/// <summary>
/// Reads a list only where there is one: two items at least, and numbers of at most two digits, each one more than that
/// before it. What else begins with a number, an asterisk or a dash is a paragraph with that sign. In front matter a
/// single item with a dash, such as the only book under a heading, is a list too.
/// </summary>
/// <param name="isPage">True for front matter.</param>
internal sealed class ProseListParser(bool isPage) : ListBlockParser
{
    private const int LongestNumber = 2;

    public override BlockState TryOpen(BlockProcessor processor) =>
        Keep(processor, base.TryOpen(processor));

    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        Keep(processor, base.TryContinue(processor, block));

    public override bool Close(BlockProcessor processor, Block block)
    {
        base.Close(processor, block);
        if (block is not ListBlock { Parent: { } parent } list || IsList(list))
        {
            return true;
        }

        foreach (var item in list.OfType<ListItemBlock>().ToList())
        {
            Unfold(item, parent);
        }

        // What its parser does not close, the library takes away.
        return false;
    }

    /// <summary>Keeps the source with the item that a line has opened: an item without words has it nowhere else.</summary>
    private static BlockState Keep(BlockProcessor processor, BlockState state)
    {
        foreach (var item in processor.NewBlocks.OfType<ListItemBlock>())
        {
            item.SetData(typeof(ProseListParser), processor.Line.Text);
        }

        return state;
    }

    private static string Source(ListItemBlock item) =>
        (string)item.GetData(typeof(ProseListParser))!;

    private bool IsList(ListBlock list)
    {
        // A heading or code within an item cannot stand behind a sign in a paragraph.
        if (!list.OfType<ListItemBlock>().All(i => i.Count == 0 || i[0] is ParagraphBlock))
        {
            return true;
        }

        return list.Count > 1
            ? !list.IsOrdered || Counts(list)
            : isPage && list is { BulletType: '-' } and [ListItemBlock item] && !Continues(item);
    }

    /// <summary>True for an item whose line is the next of a paragraph.</summary>
    private static bool Continues(ListItemBlock item) =>
        item is [ParagraphBlock words, ..] && Above(item.Parent!.Parent!, words) is not null;

    private static bool Counts(ListBlock list)
    {
        var number = Number((ListItemBlock)list[0]);
        return number is { Length: <= LongestNumber }
            && list.OfType<ListItemBlock>()
                .Index()
                .All(i =>
                    Number(i.Item)
                    == (int.Parse(number, CultureInfo.InvariantCulture) + i.Index).ToString(
                        CultureInfo.InvariantCulture
                    )
                );
    }

    private static string Number(ListItemBlock item)
    {
        var rest = Source(item).AsSpan(item.Span.Start);
        return rest[..rest.IndexOfAnyExceptInRange('0', '9')].ToString();
    }

    /// <summary>Puts what an item holds behind the list, its sign before its first words.</summary>
    private static void Unfold(ListItemBlock item, ContainerBlock parent)
    {
        var source = Source(item);
        if (item.Count == 0)
        {
            var end = item.Span.Start;
            while (end < source.Length && !char.IsWhiteSpace(source[end]))
            {
                end++;
            }

            var sign = new ParagraphBlock { Span = new(item.Span.Start, end - 1) };
            sign.Lines = new StringLineGroup(1);
            sign.Lines.Add(
                new StringLine(
                    new StringSlice(source, item.Span.Start, end - 1),
                    item.Line,
                    item.Column,
                    item.Span.Start,
                    NewLine.None
                )
            );
            item.Add(sign);
        }

        var first = (ParagraphBlock)item[0];
        ref var line = ref first.Lines.Lines[0];
        line.Slice.Start = item.Span.Start;
        line.Position = item.Span.Start;
        line.Column = item.Column;
        first.Span.Start = item.Span.Start;
        first.Column = item.Column;

        foreach (var block in item.ToList())
        {
            item.Remove(block);
            if (block == first && Above(parent, first) is { } above)
            {
                foreach (var more in first.Lines.Lines.AsSpan(0, first.Lines.Count))
                {
                    above.Lines.Add(more);
                }

                above.Span.End = first.Span.End;
            }
            else if (block is not BlankLineBlock)
            {
                parent.Add(block);
            }
        }
    }

    /// <summary>
    /// Returns the paragraph of which the words of an item are the next line, without an empty one between; null when
    /// there is none.
    /// </summary>
    private static ParagraphBlock? Above(ContainerBlock parent, ParagraphBlock words)
    {
        // The list itself is there as long as it is being closed.
        var last = parent.LastOrDefault(b => b is not ListBlock { IsOpen: true });
        return
            last is ParagraphBlock { Lines.Count: > 0 } above
            && above.Lines.Lines[above.Lines.Count - 1].Line + 1 == words.Lines.Lines[0].Line
            ? above
            : null;
    }
}
