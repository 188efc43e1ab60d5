using System.Collections.Immutable;

namespace Dianjiao.Render.Fonts;

/// <summary>Divides the characters of an edition among fonts.</summary>
internal static class FontPlan
{
    /// <summary>
    /// Returns the greatest number of characters in a face's one font, and the size of its core where there are more.
    /// So a page keeps to the budget.
    /// </summary>
    private static (int Limit, int Core) Size(FontVoice voice) =>
        voice switch
        {
            FontVoice.Song => (FontSheets.MostShared, FontSheets.MostShared),
            FontVoice.SongBold => (800, 500),
            _ => (650, 400),
        };

    /// <summary>Returns the fonts to be made.</summary>
    /// <param name="faces">The faces by voice; a voice without a face gets no font.</param>
    /// <param name="rare">The faces for characters that no other face has, with those characters.</param>
    /// <param name="areApart">True if volumes may have fonts of their own.</param>
    public static ImmutableArray<FontRequest> Of(
        ShownCharacters shown,
        FaceTable faces,
        ImmutableArray<RareFont> rare,
        bool areApart
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
            var (limit, core) = Size(voice);
            var shared = areApart ? shown.Common(characters) : shown.All(characters);
            shared.AddRange(characters(shown.Beside).AsSpan());
            if (voice == FontVoice.Song && faces.TryGetValue(FontVoice.Roman, out var roman))
            {
                var beyond = shown.All(v => v.Roman);
                beyond.Remove(roman.Face.Characters);
                shared.Add(beyond);
            }

            var split = CharacterSplit.Of(
                Having(shared.ToImmutable()),
                areApart ? [.. shown.Volumes.Select(v => Having(characters(v)))] : [],
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
                var has = shown.All(v => v.Roman);
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
