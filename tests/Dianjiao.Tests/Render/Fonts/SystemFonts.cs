using System.Collections.Immutable;
using Dianjiao.Render.Fonts;

namespace Dianjiao.Tests.Render.Fonts;

/// <summary>The fonts of this machine, found once for all tests.</summary>
internal static class SystemFonts
{
    public static ImmutableDictionary<FontVoice, FontFace> Faces { get; } = Find();

    /// <summary>The first that the tests need and do not find; null when all are there.</summary>
    public static string? Missing =>
        FontWish
            .For("lzh-Hant")
            .FirstOrDefault(w => w.Voice != FontVoice.Rare && !Faces.ContainsKey(w.Voice))
            ?.Name;

    public static byte[] Subset(FontVoice voice, string text)
    {
        var face = Faces[voice];
        var characters = new CodePointSet();
        foreach (var character in CodePoints.Of(text))
        {
            characters.Add(character);
        }

        var wish = FontWish.For("lzh-Hant").First(w => w.Voice == voice);
        return FontSubsetter.Subset(
            face.Path,
            face.Index,
            characters.ToImmutable().AsSpan(),
            wish.Features.AsSpan()
        )!;
    }

    /// <summary>Reads a font as a face of this machine is read.</summary>
    public static FontFace Open(byte[] font)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, font);
            return FontFace.Open(path, [], out _)!;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static ImmutableDictionary<FontVoice, FontFace> Find()
    {
        var finder = new FontFinder(FontSettings.Default().Folders);
        return FontWish
            .For("lzh-Hant")
            .Where(w => w.Voice != FontVoice.Rare)
            .Select(w => (w.Voice, Face: finder.Find(w, out _)))
            .Where(f => f.Face is not null)
            .ToImmutableDictionary(f => f.Voice, f => f.Face!);
    }
}
