using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Model.Markdown;

/// <summary>A tag of HTML that somebody wrote into Markdown, where it would have been markup; here it is text.</summary>
internal sealed class RawTagInline(string tag) : LeafInline
{
    public string Tag { get; } = tag;

    /// <summary>Writes it as the text it is.</summary>
    internal sealed class Renderer : HtmlObjectRenderer<RawTagInline>
    {
        protected override void Write(HtmlRenderer renderer, RawTagInline tag) =>
            renderer.Write(new LiteralInline(tag.Tag));
    }
}
