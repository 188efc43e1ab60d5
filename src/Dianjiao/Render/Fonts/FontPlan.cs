using System.Collections.Immutable;

namespace Dianjiao.Render.Fonts;

/// <summary>Shares the characters of an edition out among fonts.</summary>
internal static class FontPlan
{
    /// <param name="faces">By voice; a voice without a face gets no font.</param>
    /// <param name="rare">Faces for the characters that no other has, and those characters.</param>
    /// <param name="size">For a voice, the most characters of a single font, and those of a core beside volumes' own fonts.</param>
    public static ImmutableArray<FontRequest> Of(
        CharacterCensus census,
        FaceTable faces,
        ImmutableArray<RareFont> rare,
        Func<FontVoice, (int Limit, int Core)> size
    )
    {
        var result = ImmutableArray.CreateBuilder<FontRequest>();
        foreach (var voice in new[] { FontVoice.Song, FontVoice.SongBold, FontVoice.Kai })
        {
            if (!faces.TryGetValue(voice, out var found))
            {
                continue;
            }

            var characters = Characters(voice);
            var (limit, core) = size(voice);
            var shared = new CodePointSet();
            shared.AddRange(characters(census.Shared).AsSpan());
            if (voice == FontVoice.Song && faces.TryGetValue(FontVoice.Roman, out var roman))
            {
                var beyond = census.All(v => v.Roman);
                beyond.Remove(roman.Face.Characters);
                shared.Add(beyond);
            }

            var split = CharacterSplit.Of(
                Having(shared.ToImmutable()),
                [.. census.Volumes.Select(v => Having(characters(v)))],
                limit,
                core
            );
            Add(null, split.Core);
            for (var i = 0; i < split.Volumes.Length; i++)
            {
                Add(i, split.Volumes[i]);
            }

            ImmutableArray<int> Having(ImmutableArray<int> codePoints) =>
                [.. codePoints.Where(found.Face.Characters.Contains)];

            void Add(int? volume, ImmutableArray<int> codePoints)
            {
                if (!codePoints.IsEmpty)
                {
                    result.Add(new FontRequest(found.Wish, found.Face, volume, codePoints));
                }
            }
        }

        foreach (var voice in new[] { FontVoice.Roman, FontVoice.RomanItalic, FontVoice.RomanBold })
        {
            if (faces.TryGetValue(voice, out var found))
            {
                var has = census.All(v => v.Roman);
                has.Intersect(found.Face.Characters);
                result.Add(new FontRequest(found.Wish, found.Face, null, has.ToImmutable()));
            }
        }

        foreach (var font in rare)
        {
            result.Add(new FontRequest(font.Match.Wish, font.Match.Face, null, font.CodePoints));
        }

        return result.ToImmutable();
    }

    private static Func<VoiceCharacters, ImmutableArray<int>> Characters(FontVoice voice) =>
        voice switch
        {
            FontVoice.SongBold => v => v.Bold,
            FontVoice.Kai => v => v.Kai,
            _ => v => v.Song,
        };
}
