using System.Text;
using Dianjiao.Model;
using Dianjiao.Model.Markdown;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Render.Markdown;

/// <summary>
/// Writes line breaks. A soft line break between Han characters is dropped: browsers would show it as a space (measured
/// in Chromium), and translators break lines anywhere.
/// </summary>
/// <param name="names">The names whose words may stand beside a line break.</param>
internal sealed class LineBreakRenderer(NameLinks names) : HtmlObjectRenderer<LineBreakInline>
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

    private Rune? LastOf(Inline? inline) =>
        inline switch
        {
            LiteralInline literal
                when Rune.DecodeLastFromUtf16(literal.Content.AsSpan(), out var rune, out _) == 0 =>
                rune,
            CodeInline code when Rune.DecodeLastFromUtf16(code.Content, out var rune, out _) == 0 =>
                rune,
            ReferenceInline reference when names.WordsOf(reference) is { } words => LastOf(
                new LiteralInline(words)
            ),
            ContainerInline container => LastOf(container.LastChild),
            _ => null,
        };

    private Rune? FirstOf(Inline? inline) =>
        inline switch
        {
            LiteralInline literal
                when Rune.DecodeFromUtf16(literal.Content.AsSpan(), out var rune, out _) == 0 =>
                rune,
            CodeInline code when Rune.DecodeFromUtf16(code.Content, out var rune, out _) == 0 =>
                rune,
            ReferenceInline reference when names.WordsOf(reference) is { } words => FirstOf(
                new LiteralInline(words)
            ),
            ContainerInline container => FirstOf(container.FirstChild),
            _ => null,
        };
}
