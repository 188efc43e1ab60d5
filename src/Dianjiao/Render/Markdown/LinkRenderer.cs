using Dianjiao.Base;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Render.Markdown;

/// <summary>Writes the links that are allowed; of the others, the words. A refusal is reported.</summary>
/// <param name="resolveName">Empty for a name that has no address; null for what is no name.</param>
/// <param name="pictures">Those that are shown; of the others, the words.</param>
/// <param name="unwrap">Inside a summary, which is itself a control, no link may stand: only its words are written.</param>
internal sealed class LinkRenderer(
    Func<Locus, string?> resolve,
    Func<string, string?> resolveName,
    Pictures pictures,
    Action<DiagnosticCode, string> report,
    bool unwrap
) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        var target = Target(url);
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
        if (pictures.Address(url, report) is { } address)
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
            else if (picture.FindDescendants<LinkInline>().Any())
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
            if (parent is LinkInline { IsImage: false })
            {
                return true;
            }
        }

        return false;
    }

    private string? Target(string url)
    {
        if (url.StartsWith(LocusLinkParser.Scheme, StringComparison.Ordinal))
        {
            var text = url[LocusLinkParser.Scheme.Length..];
            var target = Locus.TryParse(text) is { } locus ? resolve(locus) : null;
            if (target is null)
            {
                report(Codes.DanglingLink, text);
            }

            return target;
        }

        if (url.StartsWith(LocusLinkParser.NameScheme, StringComparison.Ordinal))
        {
            var id = url[LocusLinkParser.NameScheme.Length..];
            var target = resolveName(id);
            if (target is null)
            {
                report(Codes.DanglingLink, id);
            }

            return target;
        }

        if (LinkRule.Allows(url))
        {
            return url;
        }

        report(Codes.MarkdownLink, url);
        return null;
    }
}
