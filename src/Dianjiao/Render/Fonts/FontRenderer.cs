using Dianjiao.Model;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// Writes the fonts cut for the edition, beside its pages. It must run after all renderers that show text, since the
/// fonts are cut to that.
/// </summary>
public sealed class FontRenderer(EditionFonts fonts) : IRenderer
{
    public string Name => "fonts";

    public IEnumerable<OutputFile> Render(Edition edition) => fonts.Made().Files;
}
