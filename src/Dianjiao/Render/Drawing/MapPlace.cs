using Dianjiao.Layers;

namespace Dianjiao.Render.Drawing;

/// <summary>What a map shows.</summary>
/// <param name="Pinyin">May be empty.</param>
/// <param name="IsCertain">Else it is drawn hollow.</param>
/// <param name="Weight">How often the text names it: of two labels that want one place, that of the heavier has it.</param>
/// <param name="Label">In words, for a reader who does not see the map.</param>
internal sealed record MapPlace(
    string Id,
    string Form,
    string Pinyin,
    Coordinates At,
    bool IsCertain,
    int Weight,
    string Label
);
