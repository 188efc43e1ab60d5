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
    public VoiceCharacters With(VoiceCharacters other) =>
        new(
            Union(Song, other.Song),
            Union(Bold, other.Bold),
            Union(Kai, other.Kai),
            Union(Roman, other.Roman)
        );

    public void AddTo(CodePointSet set)
    {
        set.AddRange(Song.AsSpan());
        set.AddRange(Bold.AsSpan());
        set.AddRange(Kai.AsSpan());
        set.AddRange(Roman.AsSpan());
    }

    private static ImmutableArray<int> Union(ImmutableArray<int> first, ImmutableArray<int> second)
    {
        var union = new CodePointSet();
        union.AddRange(first.AsSpan());
        union.AddRange(second.AsSpan());
        return union.ToImmutable();
    }
}
