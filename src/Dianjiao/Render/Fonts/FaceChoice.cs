using System.Collections.Immutable;
using System.Text;
using Dianjiao.Model;

namespace Dianjiao.Render.Fonts;

/// <summary>Chooses the faces of an edition among the fonts of this machine.</summary>
internal static class FaceChoice
{
    /// <summary>Returns a face for each voice for which there is one.</summary>
    /// <param name="damaged">Receives the fonts that are there but cannot be used.</param>
    public static FaceTable Find(
        ImmutableArray<FontWish> wishes,
        FontFinder finder,
        List<DamagedFont> damaged
    )
    {
        var faces = new FaceTable();
        foreach (var wish in wishes.Where(w => w.Voice != FontVoice.Rare))
        {
            if (finder.Find(wish, out var found) is { } face)
            {
                faces.Set(new FontMatch(wish, face));
            }
            else if (found is not null)
            {
                damaged.Add(found);
            }
        }

        return faces;
    }

    /// <summary>
    /// Finds a face for each character that Song and the Latin face lack; a character for which there is none is
    /// reported as an error.
    /// </summary>
    public static ImmutableArray<RareFont> Rare(
        ShownCharacters shown,
        FaceTable faces,
        FontFinder finder,
        Edition edition,
        Theme theme,
        DiagnosticBag diagnostics
    )
    {
        if (!faces.TryGetValue(FontVoice.Song, out var song))
        {
            // Without Song, the reader's fonts set the text, and it is not known what they have.
            return [];
        }

        var lacking = shown.All(v => v.Song);
        if (faces.TryGetValue(FontVoice.Roman, out var roman))
        {
            var latin = shown.All(v => v.Roman);
            lacking.Add(latin);
            latin.Intersect(roman.Face.Characters);
            lacking.Remove(latin);
        }

        lacking.Remove(song.Face.Characters);
        foreach (var codePoint in lacking.ToImmutable())
        {
            if (MissingGlyph.IsDecoration(codePoint, edition, theme))
            {
                lacking.Remove(codePoint);
            }
        }

        var result = ImmutableArray.CreateBuilder<RareFont>();
        var passedOver = new List<DamagedFont>();
        foreach (
            var wish in FontWish
                .For(edition.Settings.TextLanguage)
                .Where(w => w.Voice == FontVoice.Rare)
        )
        {
            if (lacking.Count == 0)
            {
                break;
            }

            if (finder.Find(wish, out var damaged) is { } face)
            {
                var has = lacking.Copy();
                has.Intersect(face.Characters);
                lacking.Remove(has);
                if (has.Count > 0)
                {
                    result.Add(new RareFont(new FontMatch(wish, face), has.ToImmutable()));
                }
            }
            else if (damaged is not null)
            {
                passedOver.Add(damaged);
            }
        }

        if (lacking.Count > 0)
        {
            // One of these may have the character. Where another font had it, they need not be mentioned.
            passedOver.ForEach(damaged => damaged.Report(diagnostics));
        }

        foreach (var codePoint in lacking.ToImmutable())
        {
            MissingGlyph.Report(codePoint, edition, song.Wish.Name, diagnostics);
        }

        return result.ToImmutable();
    }

    /// <summary>
    /// Removes a face that lacks a character of its own voice: otherwise single characters would stand in another face
    /// among the rest.
    /// </summary>
    /// <param name="summary">Receives a line for each face that is missing or removed.</param>
    public static void DropIncomplete(
        ShownCharacters shown,
        ImmutableArray<FontWish> wishes,
        FaceTable faces,
        ImmutableArray<string>.Builder summary
    )
    {
        var commentary = Commentary(shown);
        if (commentary.Count == 0)
        {
            faces.Remove(FontVoice.Kai);
        }
        else if (!faces.TryGetValue(FontVoice.Kai, out var kai))
        {
            var wish = wishes.First(w => w.Voice == FontVoice.Kai);
            summary.Add(
                $"No {wish.Name} on this machine: the commentary is set in Song. To embed it: {FontAdvice.Here().How([wish])}"
            );
        }
        else if (Lacks(kai.Face, commentary) is { IsEmpty: false } lacks)
        {
            faces.Remove(FontVoice.Kai);
            summary.Add(
                $"{kai.Wish.Name} lacks {string.Concat(lacks.Take(12).Select(c => new Rune(c)))}{(lacks.Length > 12 ? "…" : "")}: the commentary is set in Song."
            );
        }

        // Browsers then embolden the regular face themselves, which is better than a word in two weights.
        if (
            faces.TryGetValue(FontVoice.RomanBold, out var bold)
            && faces.TryGetValue(FontVoice.Roman, out var roman)
            && LacksLetters(bold.Face, roman.Face, shown)
        )
        {
            faces.Remove(FontVoice.RomanBold);
        }
    }

    /// <summary>True if the edition has anything that is set in this voice.</summary>
    public static bool IsWanted(FontVoice voice, ShownCharacters shown) =>
        voice != FontVoice.Kai || Commentary(shown).Count > 0;

    private static CodePointSet Commentary(ShownCharacters shown)
    {
        var commentary = shown.Common(v => v.Kai);
        foreach (var volume in shown.Volumes)
        {
            commentary.AddRange(volume.Kai.AsSpan());
        }

        return commentary;
    }

    private static bool LacksLetters(FontFace bold, FontFace roman, ShownCharacters shown)
    {
        var letters = shown.All(v => v.Roman);
        letters.Intersect(roman.Characters);
        return !Lacks(bold, letters).IsEmpty;
    }

    private static ImmutableArray<int> Lacks(FontFace face, CodePointSet wanted)
    {
        var lacks = wanted.Copy();
        lacks.Remove(face.Characters);
        return lacks.ToImmutable();
    }
}
