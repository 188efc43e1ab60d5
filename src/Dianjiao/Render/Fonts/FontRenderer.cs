using Dianjiao.Model;

namespace Dianjiao.Render.Fonts;

/// <summary>The fonts cut for the edition, beside its pages.</summary>
public sealed class FontRenderer : IRenderer
{
    private readonly FontSet fonts;

    public FontRenderer(FontSet fonts) => this.fonts = fonts;

    public string Name => "fonts";

    public IEnumerable<OutputFile> Render(Edition edition) => fonts.Files;
}
