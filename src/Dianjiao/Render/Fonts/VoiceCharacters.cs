using System.Collections.Immutable;

namespace Dianjiao.Render.Fonts;

/// <summary>The characters that some pages show, by the face that is to set them; each sorted by code point.</summary>
/// <param name="Song">All Chinese text, with its punctuation and whatever else stands in it.</param>
/// <param name="Bold">What of it stands in headings.</param>
/// <param name="Kai">What of it is the author's own commentary.</param>
/// <param name="Roman">Everything in translations, notes and interface that is not Chinese.</param>
public sealed record VoiceCharacters(
    ImmutableArray<int> Song,
    ImmutableArray<int> Bold,
    ImmutableArray<int> Kai,
    ImmutableArray<int> Roman
)
{
    /// <summary>In no order; a character may come twice.</summary>
    public IEnumerable<int> Everything => Song.Concat(Bold).Concat(Kai).Concat(Roman);

    public VoiceCharacters With(VoiceCharacters other) =>
        new(
            Union(Song, other.Song),
            Union(Bold, other.Bold),
            Union(Kai, other.Kai),
            Union(Roman, other.Roman)
        );

    private static ImmutableArray<int> Union(
        ImmutableArray<int> first,
        ImmutableArray<int> second
    ) => [.. first.Union(second).Order()];
}
