using System.Collections.Immutable;
using Dianjiao.Model;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// The style sheets of an edition's fonts, by their addresses in the site. They are known before the fonts are, so that
/// the pages can be written first, and the fonts cut to what stands in them.
/// </summary>
/// <param name="Shared">Of every page; empty where there are no fonts.</param>
/// <param name="Volumes">By volume folder, what its page links beside: the characters that few other volumes have. Empty where all volumes share theirs.</param>
/// <param name="Whole">What a page with words of every volume links beside: all volumes' own fonts; null where there are none.</param>
public sealed record FontSheets(
    ImmutableArray<string> Shared,
    ImmutableSortedDictionary<string, string> Volumes,
    string? Whole
)
{
    /// <summary>The most characters of received texts with which volumes share all fonts: as many as the font of every page has beside volumes' own.</summary>
    public const int MostShared = 1400;

    private const string OfEveryPage = "assets/fonts.css";

    // No volume can be called so: it is the folder of the front matter.
    private const string OfWhole = "assets/fonts-pages.css";

    /// <summary>The pages use the reader's own fonts.</summary>
    public static FontSheets None { get; } =
        new([], ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal), null);

    /// <summary>Of every page alone.</summary>
    public static FontSheets One { get; } = None with { Shared = [OfEveryPage] };

    /// <summary>For an edition whose text is set in a font of its own.</summary>
    public static FontSheets Of(Edition edition) =>
        IsLarge(edition)
            ? new FontSheets(
                [OfEveryPage],
                edition.Volumes.ToImmutableSortedDictionary(
                    v => v.Folder,
                    v => $"assets/fonts-{v.Folder}.css",
                    StringComparer.Ordinal
                ),
                OfWhole
            )
            : One;

    /// <summary>For a page with words of every volume.</summary>
    public ImmutableArray<string> OfAll => Whole is null ? Shared : Shared.Add(Whole);

    /// <summary>The sheet of a volume or of all volumes to which an address in a page leads; null for any other.</summary>
    public string? Named(string address)
    {
        if (!address.EndsWith(".css", StringComparison.Ordinal))
        {
            return null;
        }

        var start = address.LastIndexOf("assets/", StringComparison.Ordinal);
        var path = start < 0 ? address : address[start..];
        return path == Whole || Volumes.ContainsValue(path) ? path : null;
    }

    private static bool IsLarge(Edition edition)
    {
        if (edition.Volumes.Length < 2)
        {
            return false;
        }

        var characters = new CodePointSet();
        foreach (var volume in edition.Volumes)
        {
            characters.AddRange(volume.Text.Characters.AsSpan());
        }

        return characters.Count > MostShared;
    }
}
