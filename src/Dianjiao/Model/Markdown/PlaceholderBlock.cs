using Markdig.Parsers;
using Markdig.Syntax;

namespace Dianjiao.Model.Markdown;

/// <summary>A place of front matter that the program fills: a line <c>{{sigla}}</c>. Shown as it stands until it is filled.</summary>
internal sealed class PlaceholderBlock(BlockParser parser, string word) : ParagraphBlock(parser)
{
    public string Word { get; } = word;
}
