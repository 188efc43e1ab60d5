using System.Collections.Immutable;

namespace Dianjiao.Render.Fonts;

/// <summary>A font that is cut down and packed.</summary>
/// <param name="Volume">
/// The index of the volume whose pages alone need it; null for a font that any page may need.
/// </param>
/// <param name="CodePoints">The characters of the font, sorted.</param>
/// <param name="Name">The name below <c>assets/fonts/</c>, with a digest of the content: song-1a2b3c4d5e.woff2.</param>
/// <param name="Content">The content, in WOFF2.</param>
public sealed record FontFile(
    FontWish Wish,
    FontFace Face,
    int? Volume,
    ImmutableArray<int> CodePoints,
    string Name,
    ReadOnlyMemory<byte> Content
);
