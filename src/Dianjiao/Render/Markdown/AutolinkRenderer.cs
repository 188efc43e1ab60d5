using Dianjiao.Model.Markdown;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Render.Markdown;

/// <summary>Writes <c>&lt;https://…&gt;</c>, under the same rule as other links.</summary>
/// <param name="unwrap">True to write the address without a link.</param>
internal sealed class AutolinkRenderer(bool unwrap) : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        var url = ProseReader.AddressOf(link);
        if (LinkRule.Allows(url) && !unwrap)
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(url).Write("\">");
            renderer.WriteEscape(link.Url);
            renderer.Write("</a>");
        }
        else
        {
            renderer.WriteEscape(link.Url);
        }
    }
}
