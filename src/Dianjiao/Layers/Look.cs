using System.Collections.Immutable;

namespace Dianjiao.Layers;

/// <summary>The colours and faces that an edition chooses; what it does not name stays the program's.</summary>
/// <param name="Colours">By one of <see cref="ColourNames"/>.</param>
/// <param name="Faces">By one of <see cref="FaceNames"/>.</param>
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

    /// <summary>As the variables of the style sheets are called.</summary>
    public static ImmutableArray<string> ColourNames { get; } =
    ["paper", "tint", "ink", "muted", "faint", "red", "found"];

    /// <summary>The text's, the commentaries', and that of Latin letters.</summary>
    public static ImmutableArray<string> FaceNames { get; } = ["song", "kai", "roman"];

    public bool IsDefault => Colours.IsEmpty && Faces.IsEmpty;
}
