using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Dianjiao.Model.Markdown;

/// <summary>
/// The units of a page of prose that can be linked to, and that a search finds: paragraphs and headings, items of lists
/// and rows of tables. Each has its number on the page as its id.
/// </summary>
internal static class FrontUnits
{
    public static IEnumerable<(string Id, Block Unit)> Of(Prose prose) =>
        prose.Blocks.SelectMany(Parts).Select((unit, i) => ($"p{i + 1}", unit));

    private static IEnumerable<Block> Parts(Block block) =>
        block is ListBlock or Table ? (ContainerBlock)block : [block];
}
