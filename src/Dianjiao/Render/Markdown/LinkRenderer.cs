using Dianjiao.Base;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Render.Markdown;

/// <summary>Writes the links that are allowed; of the others, the words. A refusal is reported.</summary>
/// <param name="resolveName">Empty for a name that has no address; null for what is no name.</param>
/// <param name="unwrap">Inside a summary, which is itself a control, no link may stand: only its words are written.</param>
internal sealed class LinkRenderer(
    Func<Locus, string?> resolve,
    Func<string, string?> resolveName,
    Action<DiagnosticCode, string> report,
    bool unwrap
) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        var target = Target(url);
        if (string.IsNullOrEmpty(target) || (unwrap && !link.IsImage))
        {
            renderer.WriteChildren(link);
        }
        else if (link.IsImage)
        {
            renderer.Write("<img src=\"").WriteEscapeUrl(target).Write("\" alt=\"");
            var inner = renderer.EnableHtmlForInline;
            renderer.EnableHtmlForInline = false;
            renderer.WriteChildren(link);
            renderer.EnableHtmlForInline = inner;
            renderer.Write("\">");
        }
        else
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(target).Write("\">");
            renderer.WriteChildren(link);
            renderer.Write("</a>");
        }
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
