using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dianjiao.Model;

namespace Dianjiao.Render.Fonts;

/// <summary>Makes the planned font files, and the style sheets that declare them.</summary>
internal static class FontMaker
{
    private const string Folder = "assets/fonts/";

    /// <summary>Returns the fonts, from the cache or newly made.</summary>
    /// <param name="diagnostics">Receives an error for each face that cannot be cut.</param>
    public static ImmutableArray<FontFile> Make(
        ImmutableArray<FontRequest> requests,
        FontSettings settings,
        DiagnosticBag diagnostics
    )
    {
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

        return [.. made.OfType<FontFile>()];
    }

    /// <summary>Returns the fonts with their style sheets and licences.</summary>
    /// <param name="beyondRoman">The characters of running text that the Latin face lacks and Song has, sorted.</param>
    /// <param name="summary">The lines for the terminal so far; receives one more.</param>
    public static FontSet Set(
        Edition edition,
        FontSheets sheets,
        ImmutableArray<FontFile> fonts,
        ImmutableArray<int> beyondRoman,
        ImmutableArray<string>.Builder summary
    )
    {
        var css = new FontSheet(fonts, beyondRoman);
        var files = ImmutableArray.CreateBuilder<OutputFile>();
        var ofVolumes = fonts.ToLookup(f => f.Volume);
        foreach (var sheet in sheets.Shared)
        {
            files.Add(File(sheet, css.Write([.. ofVolumes[null]])));
        }

        for (var i = 0; i < edition.Volumes.Length; i++)
        {
            if (sheets.Volumes.TryGetValue(edition.Volumes[i].Folder, out var sheet))
            {
                files.Add(File(sheet, css.Write([.. ofVolumes[i]])));
            }
        }

        if (sheets.Whole is { } whole)
        {
            files.Add(File(whole, css.Write(Apart(fonts.Where(f => f.Volume is not null)))));
        }

        files.AddRange(
            fonts
                .Where(f => !FontSheet.IsInlined(f))
                .Select(f => new OutputFile(Folder + f.Name, f.Content))
        );
        files.Add(File(Folder + "LICENCE.txt", FontLicences.Write(fonts)));
        var largest =
            Weight(ofVolumes[null])
            + ofVolumes.Where(v => v.Key is not null).Select(Weight).DefaultIfEmpty().Max();
        summary.Add(Report(fonts.Length, largest));
        return new FontSet(
            fonts,
            [.. files.DistinctBy(f => f.Path)],
            largest,
            summary.ToImmutable()
        );
    }

    /// <summary>
    /// Returns the volumes' fonts, each with the characters that none before it has, so that no page loads a character
    /// twice.
    /// </summary>
    private static List<FontFile> Apart(IEnumerable<FontFile> fonts)
    {
        var known = new Dictionary<FontWish, CodePointSet>();
        var apart = new List<FontFile>();
        foreach (var font in fonts)
        {
            if (!known.TryGetValue(font.Wish, out var before))
            {
                known[font.Wish] = before = new CodePointSet();
            }

            ImmutableArray<int> own = [.. font.CodePoints.Where(c => !before.Contains(c))];
            before.AddRange(own.AsSpan());
            if (!own.IsEmpty)
            {
                apart.Add(font with { CodePoints = own });
            }
        }

        return apart;
    }

    private static long Weight(IEnumerable<FontFile> fonts) =>
        fonts.Sum(f => (long)f.Content.Length);

    private static OutputFile File(string path, string text) =>
        new(path, Encoding.UTF8.GetBytes(text));

    private static string Report(int count, long weight) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Fonts: {count}, {(weight + 1023) / 1024} KiB for a page at most{(weight > FontSet.Budget ? ", which is over the budget of 1 MiB" : "")}."
        );
}
