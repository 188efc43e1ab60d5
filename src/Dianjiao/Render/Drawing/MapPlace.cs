using Dianjiao.Layers;

namespace Dianjiao.Render.Drawing;

/// <summary>A place on a map.</summary>
/// <param name="Pinyin">The name in pinyin; may be empty.</param>
/// <param name="IsCertain">True if the site is certain; otherwise the mark is drawn hollow.</param>
/// <param name="Weight">
/// The number of mentions in the text; of two labels for one place, that of the greater weight gets it.
/// </param>
/// <param name="Label">The place in words, for readers who do not see the map.</param>
internal sealed record MapPlace(
    string Id,
    string Form,
    string Pinyin,
    Coordinates At,
    bool IsCertain,
    int Weight,
    string Label
);
