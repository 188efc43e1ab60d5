using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Render.Markdown;

/// <summary>
/// Writes text, and tags Han words within another language. So a screen reader changes its voice, and a browser chooses
/// the shapes of the right region.
/// </summary>
/// <param name="hanLanguage">
/// The language tag for Han words; null where the whole text is Chinese and needs no tag.
/// </param>
internal sealed class LiteralRenderer(string? hanLanguage) : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        if (hanLanguage is null || !renderer.EnableHtmlForInline)
        {
            renderer.WriteEscape(text);
            return;
        }

        var plain = 0;
        var at = 0;
        while (at < text.Length)
        {
            var run = HanText.RunLength(text[at..]);
            if (run == 0)
            {
                Rune.DecodeFromUtf16(text[at..], out _, out var consumed);
                at += consumed;
                continue;
            }

            renderer.WriteEscape(text[plain..at]);
            renderer.Write("<span lang=\"").Write(hanLanguage).Write("\">");
            renderer.WriteEscape(text[at..(at + run)]);
            renderer.Write("</span>");
            at += run;
            plain = at;
        }

        renderer.WriteEscape(text[plain..]);
    }
}
