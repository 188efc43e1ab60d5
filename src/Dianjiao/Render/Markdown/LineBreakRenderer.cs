using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Render.Markdown;

/// <summary>
/// A soft line break between Han characters disappears: browsers would show it as a space (measured in Chromium), and
/// a translator breaks lines anywhere.
/// </summary>
internal sealed class LineBreakRenderer : HtmlObjectRenderer<LineBreakInline>
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline line)
    {
        if (line.IsHard)
        {
            renderer.Write("<br>").WriteLine();
        }
        else if (
            !HanText.IsWide(LastOf(line.PreviousSibling))
            || !HanText.IsWide(FirstOf(line.NextSibling))
        )
        {
            renderer.WriteLine();
        }
    }

    private static Rune? LastOf(Inline? inline) =>
        inline switch
        {
            LiteralInline literal
                when Rune.DecodeLastFromUtf16(literal.Content.AsSpan(), out var rune, out _) == 0 =>
                rune,
            CodeInline code when Rune.DecodeLastFromUtf16(code.Content, out var rune, out _) == 0 =>
                rune,
            ContainerInline container => LastOf(container.LastChild),
            _ => null,
        };

    private static Rune? FirstOf(Inline? inline) =>
        inline switch
        {
            LiteralInline literal
                when Rune.DecodeFromUtf16(literal.Content.AsSpan(), out var rune, out _) == 0 =>
                rune,
            CodeInline code when Rune.DecodeFromUtf16(code.Content, out var rune, out _) == 0 =>
                rune,
            ContainerInline container => FirstOf(container.FirstChild),
            _ => null,
        };
}
