using System.Collections.Immutable;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// The characters that some pages show, by the face that sets them; each list is sorted by code point.
/// </summary>
/// <param name="Song">All Chinese characters, with their punctuation and anything else in the face of the text.</param>
/// <param name="Bold">Those of them that are bold.</param>
/// <param name="Kai">Those of them that are in the author's own commentary.</param>
/// <param name="Roman">All that is not Chinese.</param>
public sealed record VoiceCharacters(
    ImmutableArray<int> Song,
    ImmutableArray<int> Bold,
    ImmutableArray<int> Kai,
    ImmutableArray<int> Roman
)
{
    public static VoiceCharacters None { get; } = new([], [], [], []);

    /// <summary>Returns the characters of both.</summary>
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
