using Markdig.Parsers;
using Markdig.Syntax;

namespace Dianjiao.Model.Markdown;

/// <summary>
/// A placeholder of front matter: a line such as <c>{{sigla}}</c> that the program fills. If nothing fills it, it is
/// shown as it is.
/// </summary>
internal sealed class PlaceholderBlock(BlockParser parser, string word) : ParagraphBlock(parser)
{
    public string Word { get; } = word;
}
