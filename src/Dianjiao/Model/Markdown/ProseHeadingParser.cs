using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Dianjiao.Model.Markdown;

/// <summary>
/// Reads headings of the ranks that a text may have: from <c>##</c> on in front matter, whose page has one title already,
/// and <c>###</c> alone elsewhere. What looks like another stays text, and its place is recorded.
/// </summary>
/// <param name="isPage">True for front matter.</param>
internal sealed class ProseHeadingParser(bool isPage) : HeadingBlockParser
{
    private const int Deepest = 6;

    /// <summary>Returns the lines that look like a heading of another rank, in UTF-16 units.</summary>
    public static IReadOnlyList<Range> Odd(MarkdownDocument document) =>
        document.GetData(typeof(ProseHeadingParser)) as List<Range> ?? [];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var rest = processor.Line;
        var rank = ProseLetters.SkipRun(ref rest, '#');
        if (isPage ? rank > 1 : rank == 3)
        {
            return base.TryOpen(processor);
        }

        if (!processor.IsCodeIndent && rank <= Deepest && rest.CurrentChar.IsSpaceOrTab())
        {
            var document = processor.Document;
            if (document.GetData(typeof(ProseHeadingParser)) is not List<Range> odd)
            {
                document.SetData(typeof(ProseHeadingParser), odd = []);
            }

            odd.Add(processor.Line.Start..(processor.Line.End + 1));
        }

        return BlockState.None;
    }
}
