using System.Collections.Immutable;

namespace Dianjiao.Render.Fonts;

/// <summary>A font cut down and packed.</summary>
/// <param name="Volume">Index of the volume whose pages alone need it; null for one that every page may need.</param>
/// <param name="CodePoints">The characters it has, sorted.</param>
/// <param name="Name">Below <c>assets/fonts/</c>, with a digest of the content: song-1a2b3c4d5e.woff2.</param>
/// <param name="Content">WOFF2.</param>
public sealed record FontFile(
    FontWish Wish,
    FontFace Face,
    int? Volume,
    ImmutableArray<int> CodePoints,
    string Name,
    ReadOnlyMemory<byte> Content
);
