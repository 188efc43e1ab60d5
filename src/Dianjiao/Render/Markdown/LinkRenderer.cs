using Dianjiao.Model.Markdown;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Render.Markdown;

/// <summary>Writes the links that are allowed; of the others, the words.</summary>
/// <param name="pictures">Those that are shown; of the others, the words.</param>
/// <param name="unwrap">Inside a summary, which is itself a control, no link may stand: only its words are written.</param>
internal sealed class LinkRenderer(Pictures pictures, bool unwrap) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        var target = LinkRule.Allows(url) ? url : null;
        if (link.IsImage && !string.IsNullOrEmpty(target))
        {
            WritePicture(renderer, link, target);
        }
        else if (string.IsNullOrEmpty(target) || unwrap)
        {
            renderer.WriteChildren(link);
        }
        else
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(target).Write("\">");
            renderer.WriteChildren(link);
            renderer.Write("</a>");
        }
    }

    private void WritePicture(HtmlRenderer renderer, LinkInline picture, string url)
    {
        if (pictures.Address(url) is { } address)
        {
            renderer.Write("<img src=\"").WriteEscapeUrl(address).Write("\" alt=\"");
            WriteWords(renderer, picture);
            renderer.Write("\">");
        }
        else if (unwrap || !LinkRule.LeadsOut(url) || IsInLink(picture))
        {
            renderer.WriteChildren(picture);
        }
        else
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(url).Write("\">");
            if (picture.FirstChild is null)
            {
                // A link without words cannot be seen. No letter: none was written.
                renderer.Write("…");
            }
            else if (
                picture
                    .FindDescendants<ContainerInline>()
                    .Any(i => i is LinkInline or ReferenceInline)
            )
            {
                WriteWords(renderer, picture);
            }
            else
            {
                renderer.WriteChildren(picture);
            }

            renderer.Write("</a>");
        }
    }

    /// <summary>Without markup.</summary>
    private static void WriteWords(HtmlRenderer renderer, LinkInline picture)
    {
        var inner = renderer.EnableHtmlForInline;
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(picture);
        renderer.EnableHtmlForInline = inner;
    }

    private static bool IsInLink(LinkInline picture)
    {
        for (var parent = picture.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline { IsImage: false } or ReferenceInline)
            {
                return true;
            }
        }

        return false;
    }
}
