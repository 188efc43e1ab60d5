using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dianjiao.Model;

namespace Dianjiao.Render.Fonts;

/// <summary>Makes the fonts of an edition: before the pages, since their head links the style sheets.</summary>
public static class FontMaker
{
    /// <summary>What the fonts of one page may weigh, in bytes.</summary>
    public const long Budget = 1024 * 1024;

    private const string Folder = "assets/fonts/";
    private const string Sheet = "assets/fonts.css";

    /// <summary>How many characters a face's one font may have, and its core beyond that: so that a page keeps to the budget.</summary>
    private static (int Limit, int Core) Size(FontVoice voice) =>
        voice switch
        {
            FontVoice.Song => (2000, 1400),
            FontVoice.SongBold => (800, 500),
            _ => (650, 400),
        };

    /// <param name="alsoShown">Texts that pages hold beside the edition: front matter in Markdown, further layers.</param>
    /// <param name="diagnostics">Takes an error for each character that has no glyph in any of the fonts.</param>
    public static FontSet Make(
        Edition edition,
        Theme theme,
        ImmutableArray<SourceFile> alsoShown,
        FontSettings settings,
        DiagnosticBag diagnostics
    )
    {
        var finder = new FontFinder(settings.Folders);
        var wishes = FontWish.For(edition.Settings.TextLanguage);
        var faces = new FaceTable();
        foreach (var wish in wishes.Where(w => w.Voice != FontVoice.Rare))
        {
            if (finder.Find(wish) is { } face)
            {
                faces.Set(new FontMatch(wish, face));
            }
        }

        var missing = Missing(faces, wishes);
        if (faces.IsEmpty || !FontSubsetter.IsPresent)
        {
            return FontSet.None(
                $"{missing} on this machine: the pages use the reader's own fonts."
            );
        }

        var census = CharacterCensus.Of(edition, theme, alsoShown);
        var summary = ImmutableArray.CreateBuilder<string>();
        if (missing.Length > 0)
        {
            summary.Add(
                $"{missing} on this machine: in its place the pages use the reader's own font."
            );
        }

        var rare = Rare(census, faces, finder, edition, alsoShown, diagnostics);
        DropIncomplete(census, faces, summary);
        var requests = FontPlan.Of(census, faces, rare, Size);
        var cache = new FontCache(settings.CacheFolder);
        var made = requests.Select(r => r.Find(cache, settings.Quality)).ToArray();
        if (made.Contains(null))
        {
            System.Threading.Tasks.Parallel.For(
                0,
                requests.Length,
                i => made[i] ??= requests[i].Make(cache, settings.Quality)
            );
        }

        return Set(edition, [.. made.OfType<FontFile>()], census, faces, summary);
    }

    /// <summary>Which are missing of those that ./build.sh sets up: No EB Garamond, no HarfBuzz subsetter.</summary>
    private static string Missing(FaceTable faces, ImmutableArray<FontWish> wishes)
    {
        var missing = wishes
            .Where(w => w.Voice is FontVoice.Song or FontVoice.Roman && !faces.Has(w.Voice))
            .Select(w => w.Name)
            .ToList();
        if (!FontSubsetter.IsPresent)
        {
            missing.Add("HarfBuzz subsetter");
        }

        return missing.Count == 0 ? "" : "No " + string.Join(", no ", missing);
    }

    /// <summary>Finds a face for each character that Song and the Latin face lack; where there is none, that is an error.</summary>
    private static ImmutableArray<RareFont> Rare(
        CharacterCensus census,
        FaceTable faces,
        FontFinder finder,
        Edition edition,
        ImmutableArray<SourceFile> alsoShown,
        DiagnosticBag diagnostics
    )
    {
        if (!faces.TryGetValue(FontVoice.Song, out var song))
        {
            // Without Song nothing can be said: the reader's fonts, which nobody knows here, set the text.
            return [];
        }

        var lacking = census.All(v => v.Song);
        if (faces.TryGetValue(FontVoice.Roman, out var roman))
        {
            var latin = census.All(v => v.Roman);
            lacking.Add(latin);
            latin.Intersect(roman.Face.Characters);
            lacking.Remove(latin);
        }

        lacking.Remove(song.Face.Characters);
        lacking.Remove(census.Decoration);
        var result = ImmutableArray.CreateBuilder<RareFont>();
        foreach (
            var wish in FontWish
                .For(edition.Settings.TextLanguage)
                .Where(w => w.Voice == FontVoice.Rare)
        )
        {
            if (lacking.Count > 0 && finder.Find(wish) is { } face)
            {
                var has = lacking.Copy();
                has.Intersect(face.Characters);
                lacking.Remove(has);
                if (has.Count > 0)
                {
                    result.Add(new RareFont(new FontMatch(wish, face), has.ToImmutable()));
                }
            }
        }

        foreach (var codePoint in lacking.ToImmutable())
        {
            MissingGlyph.Report(codePoint, edition, alsoShown, song.Wish.Name, diagnostics);
        }

        return result.ToImmutable();
    }

    /// <summary>A face that lacks a character it should set would leave a stranger among its own: then it sets none.</summary>
    private static void DropIncomplete(
        CharacterCensus census,
        FaceTable faces,
        ImmutableArray<string>.Builder summary
    )
    {
        var commentary = new CodePointSet();
        foreach (var volume in census.Volumes)
        {
            commentary.AddRange(volume.Kai.AsSpan());
        }

        if (!faces.TryGetValue(FontVoice.Kai, out var kai))
        {
            if (commentary.Count > 0)
            {
                summary.Add("No AR PL UKai on this machine: the commentary is set in Song.");
            }
        }
        else if (Lacks(kai.Face, commentary) is { IsEmpty: false } lacks)
        {
            faces.Remove(FontVoice.Kai);
            summary.Add(
                $"{kai.Wish.Name} lacks {string.Concat(lacks.Take(12).Select(c => new Rune(c)))}{(lacks.Length > 12 ? "…" : "")}: the commentary is set in Song."
            );
        }

        // Browsers embolden the regular face themselves, which is better than a word in two weights.
        if (
            faces.TryGetValue(FontVoice.RomanBold, out var bold)
            && faces.TryGetValue(FontVoice.Roman, out var roman)
            && LacksLetters(bold.Face, roman.Face, census)
        )
        {
            faces.Remove(FontVoice.RomanBold);
        }
    }

    private static bool LacksLetters(FontFace bold, FontFace roman, CharacterCensus census)
    {
        var letters = census.All(v => v.Roman);
        letters.Intersect(roman.Characters);
        return !Lacks(bold, letters).IsEmpty;
    }

    private static ImmutableArray<int> Lacks(FontFace face, CodePointSet wanted)
    {
        var lacks = wanted.Copy();
        lacks.Remove(face.Characters);
        return lacks.ToImmutable();
    }

    private static FontSet Set(
        Edition edition,
        ImmutableArray<FontFile> fonts,
        CharacterCensus census,
        FaceTable faces,
        ImmutableArray<string>.Builder summary
    )
    {
        var beyondRoman = census.All(v => v.Roman);
        beyondRoman.Intersect(
            faces.TryGetValue(FontVoice.Song, out var song)
                ? song.Face.Characters
                : new CodePointSet()
        );
        if (faces.TryGetValue(FontVoice.Roman, out var roman))
        {
            beyondRoman.Remove(roman.Face.Characters);
        }

        var files = ImmutableArray.CreateBuilder<OutputFile>();
        var sheets = ImmutableSortedDictionary.CreateBuilder<string, string>(
            StringComparer.Ordinal
        );
        long shared = 0,
            largest = 0;
        // Those of every page first, then those of each volume.
        var groups = new List<FontFile>?[edition.Volumes.Length + 1];
        foreach (var font in fonts)
        {
            (groups[font.Volume + 1 ?? 0] ??= []).Add(font);
        }

        for (var i = 0; i < groups.Length; i++)
        {
            if (groups[i] is not { } own)
            {
                continue;
            }

            var path = Sheet;
            var weight = 0L;
            foreach (var font in own)
            {
                weight += font.Content.Length;
            }

            if (i > 0)
            {
                var folder = edition.Volumes[i - 1].Folder;
                path = $"assets/fonts-{folder}.css";
                sheets[folder] = path;
                largest = Math.Max(largest, weight);
            }
            else
            {
                shared = weight;
            }

            files.Add(File(path, FontSheet.Write(own, fonts, beyondRoman.ToImmutable())));
            files.AddRange(
                own.Where(f => !FontSheet.IsInlined(f))
                    .Select(f => new OutputFile(Folder + f.Name, f.Content))
            );
        }

        files.Add(File(Folder + "LICENCE.txt", FontLicences.Write(fonts)));
        summary.Add(Report(fonts.Length, shared + largest));
        return new FontSet(
            fonts,
            files.DistinctBy(f => f.Path).ToImmutableArray(),
            shared > 0 ? [Sheet] : [],
            sheets.ToImmutable(),
            shared + largest,
            summary.ToImmutable()
        );
    }

    private static OutputFile File(string path, string text) =>
        new(path, Encoding.UTF8.GetBytes(text));

    private static string Report(int count, long weight) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Fonts: {count}, {(weight + 1023) / 1024} KiB for a page at most{(weight > Budget ? ", which is over the budget of 1 MiB" : "")}."
        );
}
