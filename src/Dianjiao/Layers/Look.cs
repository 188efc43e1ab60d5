using System.Collections.Immutable;

namespace Dianjiao.Layers;

/// <summary>The colours and typefaces that an edition chooses; all others stay the program's.</summary>
/// <param name="Colours">The colours, by one of <see cref="ColourNames"/>.</param>
/// <param name="Faces">The typefaces, by one of <see cref="FaceNames"/>.</param>
public sealed record Look(
    ImmutableSortedDictionary<string, ColourPair> Colours,
    ImmutableSortedDictionary<string, FaceWish> Faces
)
{
    public static Look Default { get; } =
        new(
            ImmutableSortedDictionary.Create<string, ColourPair>(StringComparer.Ordinal),
            ImmutableSortedDictionary.Create<string, FaceWish>(StringComparer.Ordinal)
        );

    /// <summary>The names of the colours, which are also the names of variables in the style sheets.</summary>
    public static ImmutableArray<string> ColourNames { get; } =
    ["paper", "tint", "ink", "muted", "faint", "red", "found"];

    /// <summary>
    /// The names of the typefaces: that of the text, that of commentaries, and that of Latin letters.
    /// </summary>
    public static ImmutableArray<string> FaceNames { get; } = ["song", "kai", "roman"];

    public bool IsDefault => Colours.IsEmpty && Faces.IsEmpty;
}
