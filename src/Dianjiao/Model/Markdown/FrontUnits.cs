using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Dianjiao.Model.Markdown;

/// <summary>
/// Divides a page of prose into the units that can be linked to and that a search finds: paragraphs and headings, items
/// of lists and rows of tables. The id of each is its number on the page.
/// </summary>
internal static class FrontUnits
{
    public static IEnumerable<(string Id, Block Unit)> Of(Prose prose) =>
        prose.Blocks.SelectMany(Parts).Select((unit, i) => ($"p{i + 1}", unit));

    private static IEnumerable<Block> Parts(Block block) =>
        block is ListBlock or Table ? (ContainerBlock)block : [block];
}
