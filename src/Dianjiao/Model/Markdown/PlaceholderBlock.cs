using Markdig.Parsers;
using Markdig.Syntax;

namespace Dianjiao.Model.Markdown;

/// <summary>A place of front matter that the program fills: a line <c>{{sigla}}</c>. It is shown as it stands where nothing fills it.</summary>
internal sealed class PlaceholderBlock(BlockParser parser, string word) : ParagraphBlock(parser)
{
    public string Word { get; } = word;
}
