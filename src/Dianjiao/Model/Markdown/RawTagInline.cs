using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Model.Markdown;

/// <summary>An HTML tag in Markdown, which is shown as text.</summary>
internal sealed class RawTagInline(string tag) : LeafInline
{
    public string Tag { get; } = tag;

    /// <summary>Writes the tag as text.</summary>
    internal sealed class Renderer : HtmlObjectRenderer<RawTagInline>
    {
        protected override void Write(HtmlRenderer renderer, RawTagInline tag) =>
            renderer.Write(new LiteralInline(tag.Tag));
    }
}
