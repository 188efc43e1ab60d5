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
        var wishes = FontWish.All.Where(w => w.Voice != FontVoice.Rare);
        var faces = new Dictionary<FontVoice, (FontWish Wish, FontFace Face)>();
        foreach (var wish in wishes)
        {
            if (finder.Find(wish) is { } face)
            {
                faces[wish.Voice] = (wish, face);
            }
        }

        var missing = Missing(faces);
        if (faces.Count == 0 || !FontSubsetter.IsPresent)
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
        var made = new FontFile?[requests.Length];
        System.Threading.Tasks.Parallel.For(
            0,
            requests.Length,
            i => made[i] = requests[i].Make(cache, settings.Quality)
        );
        return Set(edition, [.. made.OfType<FontFile>()], census, faces, summary);
    }

    /// <summary>Which are missing of those that ./build.sh sets up: No EB Garamond, no HarfBuzz subsetter.</summary>
    private static string Missing(Dictionary<FontVoice, (FontWish, FontFace)> faces)
    {
        var missing = FontWish
            .All.Where(w =>
                w.Voice is FontVoice.Song or FontVoice.Roman && !faces.ContainsKey(w.Voice)
            )
            .Select(w => w.Name)
            .ToList();
        if (!FontSubsetter.IsPresent)
        {
            missing.Add("HarfBuzz subsetter");
        }

        return missing.Count == 0 ? "" : "No " + string.Join(", no ", missing);
    }

    /// <summary>Finds a face for each character that Song and the Latin face lack; where there is none, that is an error.</summary>
    private static ImmutableArray<(FontWish, FontFace, ImmutableArray<int>)> Rare(
        CharacterCensus census,
        Dictionary<FontVoice, (FontWish Wish, FontFace Face)> faces,
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

        var lacking = census.All(v => v.Song).ToHashSet();
        if (faces.TryGetValue(FontVoice.Roman, out var roman))
        {
            lacking.UnionWith(census.All(v => v.Roman));
        }

        var latin = census.All(v => v.Roman).ToHashSet();
        lacking.RemoveWhere(c =>
            song.Face.Characters.Contains(c)
            || (latin.Contains(c) && roman.Face?.Characters.Contains(c) == true)
        );
        var result = ImmutableArray.CreateBuilder<(FontWish, FontFace, ImmutableArray<int>)>();
        foreach (var wish in FontWish.All.Where(w => w.Voice == FontVoice.Rare))
        {
            if (lacking.Count > 0 && finder.Find(wish) is { } face)
            {
                var has = lacking.Where(face.Characters.Contains).Order().ToImmutableArray();
                lacking.ExceptWith(has);
                if (!has.IsEmpty)
                {
                    result.Add((wish, face, has));
                }
            }
        }

        foreach (var codePoint in lacking.Except(census.Decoration).Order())
        {
            MissingGlyph.Report(codePoint, edition, alsoShown, song.Wish.Name, diagnostics);
        }

        return result.ToImmutable();
    }

    /// <summary>A face that lacks a character it should set would leave a stranger among its own: then it sets none.</summary>
    private static void DropIncomplete(
        CharacterCensus census,
        Dictionary<FontVoice, (FontWish Wish, FontFace Face)> faces,
        ImmutableArray<string>.Builder summary
    )
    {
        var commentary = census.Volumes.SelectMany(v => v.Kai).Distinct().Order().ToList();
        if (!faces.TryGetValue(FontVoice.Kai, out var kai))
        {
            if (commentary.Count > 0)
            {
                summary.Add("No AR PL UKai on this machine: the commentary is set in Song.");
            }
        }
        else if (commentary.Where(c => !kai.Face.Characters.Contains(c)).ToList() is [_, ..] lacks)
        {
            faces.Remove(FontVoice.Kai);
            summary.Add(
                $"{kai.Wish.Name} lacks {string.Concat(lacks.Take(12).Select(c => new Rune(c)))}{(lacks.Count > 12 ? "…" : "")}: the commentary is set in Song."
            );
        }

        // Browsers embolden the regular face themselves, which is better than a word in two weights.
        if (
            faces.TryGetValue(FontVoice.RomanBold, out var bold)
            && faces.TryGetValue(FontVoice.Roman, out var roman)
            && census
                .All(v => v.Roman)
                .Any(c => roman.Face.Characters.Contains(c) && !bold.Face.Characters.Contains(c))
        )
        {
            faces.Remove(FontVoice.RomanBold);
        }
    }

    private static FontSet Set(
        Edition edition,
        ImmutableArray<FontFile> fonts,
        CharacterCensus census,
        Dictionary<FontVoice, (FontWish Wish, FontFace Face)> faces,
        ImmutableArray<string>.Builder summary
    )
    {
        var voices = fonts.Select(f => f.Wish.Voice).ToHashSet();
        var beyondRoman = census
            .All(v => v.Roman)
            .Where(c =>
                faces.TryGetValue(FontVoice.Song, out var song)
                && song.Face.Characters.Contains(c)
                && !(
                    faces.TryGetValue(FontVoice.Roman, out var roman)
                    && roman.Face.Characters.Contains(c)
                )
            )
            .Order()
            .ToImmutableArray();
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        var sheets = ImmutableSortedDictionary.CreateBuilder<string, string>(
            StringComparer.Ordinal
        );
        long shared = 0,
            largest = 0;
        foreach (var volume in fonts.GroupBy(f => f.Volume).OrderBy(g => g.Key ?? -1))
        {
            var own = volume.ToList();
            var weight = own.Sum(f => (long)f.Content.Length);
            var path = Sheet;
            if (volume.Key is { } index)
            {
                var folder = edition.Volumes[index].Folder;
                path = $"assets/fonts-{folder}.css";
                sheets[folder] = path;
                largest = Math.Max(largest, weight);
            }
            else
            {
                shared = weight;
            }

            files.Add(File(path, FontSheet.Write(own, voices, beyondRoman)));
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
