using Dianjiao.Model;

namespace Dianjiao.Render.Fonts;

/// <summary>The fonts cut for the edition, beside its pages. It must come after all that shows text: the fonts are cut to that.</summary>
public sealed class FontRenderer(EditionFonts fonts) : IRenderer
{
    public string Name => "fonts";

    public IEnumerable<OutputFile> Render(Edition edition) => fonts.Made().Files;
}
