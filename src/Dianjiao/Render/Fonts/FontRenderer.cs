using Dianjiao.Model;

namespace Dianjiao.Render.Fonts;

/// <summary>Writes the fonts that <see cref="FontMaker"/> has made, with their style sheets and licences.</summary>
public sealed class FontRenderer(FontSet fonts) : IRenderer
{
    public string Name => "fonts";

    public IEnumerable<OutputFile> Render(Edition edition) => fonts.Files;
}
