using Dianjiao.Model.Markdown;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Render.Markdown;

/// <summary>Writes links that are allowed, and the words only of others.</summary>
/// <param name="pictures">The pictures that are shown; of others the words are written.</param>
/// <param name="roots">From where links within the site lead.</param>
/// <param name="unwrap">
/// True inside a summary, which is itself a control and may hold no link: then only the words are written.
/// </param>
internal sealed class LinkRenderer(Pictures pictures, SiteRoots roots, bool unwrap)
    : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        var target =
            SiteLinks.Of(link) is { } within ? roots.Address(within)
            : LinkRule.Allows(url) ? url
            : null;
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
                // A link without words would be invisible. An ellipsis is added, and no letter, since the editor wrote
                // none.
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

    /// <summary>Writes the words of a picture without markup.</summary>
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
