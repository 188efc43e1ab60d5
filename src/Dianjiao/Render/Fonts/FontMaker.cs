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
    /// <param name="diagnostics">Takes an error for each character that has no glyph in any of the fonts, and for each font that is damaged.</param>
    public static FontSet Make(
        Edition edition,
        Theme theme,
        ImmutableArray<SourceFile> alsoShown,
        FontSettings settings,
        DiagnosticBag diagnostics
    )
    {
        if (!FontSubsetter.IsPresent)
        {
            return FontSet.None(
                "The library libHarfBuzzSharp, which comes with the program, cannot be loaded: the pages use the reader's own fonts. To embed fonts: install the program again"
            );
        }

        var finder = new FontFinder(settings.Folders);
        var wishes = FontWish.For(edition.Settings.TextLanguage);
        var damaged = new List<DamagedFont>();
        var faces = FaceChoice.Find(wishes, finder, damaged);
        if (faces.IsEmpty && damaged.Count == 0)
        {
            return NoFonts(wishes);
        }

        var census = CharacterCensus.Of(edition, theme, alsoShown);
        foreach (var font in damaged.Where(d => FaceChoice.IsWanted(d.Wish.Voice, census)))
        {
            font.Report(diagnostics);
        }

        if (faces.IsEmpty)
        {
            return NoFonts(wishes);
        }

        var summary = ImmutableArray.CreateBuilder<string>();
        var missing = wishes
            .Where(w => w.Voice is FontVoice.Song or FontVoice.Roman && !faces.Has(w.Voice))
            .ToList();
        if (missing.Count > 0)
        {
            summary.Add(Missing(missing, "in its place the pages use the reader's own font"));
        }

        var rare = FaceChoice.Rare(census, faces, finder, edition, alsoShown, diagnostics);
        FaceChoice.DropIncomplete(census, wishes, faces, summary);
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

        foreach (var (request, _) in requests.Zip(made).Where(pair => pair.Second is null))
        {
            new DamagedFont(request.Wish, request.Face.Path, "it cannot be cut").Report(
                diagnostics
            );
        }

        return Set(edition, [.. made.OfType<FontFile>()], census, faces, summary);
    }

    private static FontSet NoFonts(ImmutableArray<FontWish> wishes) =>
        FontSet.None(
            Missing(
                [
                    .. wishes.Where(w =>
                        w.Voice is FontVoice.Song or FontVoice.Kai or FontVoice.Roman
                    ),
                ],
                "the pages use the reader's own fonts"
            )
        );

    /// <summary>One line: what is missing, what becomes of the pages, and what to do about it.</summary>
    private static string Missing(List<FontWish> missing, string consequence) =>
        $"No {string.Join(", no ", missing.Select(w => w.Name))} on this machine: {consequence}. "
        + $"To embed {(missing.Count == 1 ? "it" : "them")}: {FontAdvice.Here().How(missing)}";

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
