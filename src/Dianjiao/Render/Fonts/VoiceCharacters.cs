using System.Collections.Immutable;

namespace Dianjiao.Render.Fonts;

/// <summary>The characters that some pages show, by the face that is to set them; each sorted by code point.</summary>
/// <param name="Song">All that is Chinese, with its punctuation and whatever else stands in the face of the text.</param>
/// <param name="Bold">What of it is bold.</param>
/// <param name="Kai">What of it is the author's own commentary.</param>
/// <param name="Roman">Everything that is not Chinese.</param>
public sealed record VoiceCharacters(
    ImmutableArray<int> Song,
    ImmutableArray<int> Bold,
    ImmutableArray<int> Kai,
    ImmutableArray<int> Roman
)
{
    public static VoiceCharacters None { get; } = new([], [], [], []);

    public VoiceCharacters With(VoiceCharacters other) =>
        new(
            Union(Song, other.Song),
            Union(Bold, other.Bold),
            Union(Kai, other.Kai),
            Union(Roman, other.Roman)
        );

    private static ImmutableArray<int> Union(ImmutableArray<int> first, ImmutableArray<int> second)
    {
        var union = new CodePointSet();
        union.AddRange(first.AsSpan());
        union.AddRange(second.AsSpan());
        return union.ToImmutable();
    }
}
