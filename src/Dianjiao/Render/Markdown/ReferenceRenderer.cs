using Dianjiao.Model;
using Dianjiao.Model.Markdown;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Render.Markdown;

/// <summary>Writes links to segments and names, and the words only of a link that leads nowhere.</summary>
/// <param name="names">The names, for the words of a link that has none of its own.</param>
/// <param name="resolve">Returns the address relative to the page; null where there is none.</param>
/// <param name="unwrap">
/// True inside a summary, which is itself a control and may hold no link: then only the words are written.
/// </param>
internal sealed class ReferenceRenderer(
    NameLinks names,
    Func<ReferenceInline, string?> resolve,
    bool unwrap
) : HtmlObjectRenderer<ReferenceInline>
{
    protected override void Write(HtmlRenderer renderer, ReferenceInline reference)
    {
        var address = unwrap ? null : resolve(reference);
        if (address is not null)
        {
            renderer.Write("<a href=\"").WriteEscapeUrl(address).Write("\">");
        }

        if (names.WordsOf(reference) is { } words)
        {
            renderer.Write(new LiteralInline(words));
        }
        else
        {
            renderer.WriteChildren(reference);
        }

        renderer.Write(address is null ? "" : "</a>");
    }
}
