using System.Collections.Immutable;
using Dianjiao.Model;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// The addresses in the site of the style sheets of an edition's fonts. They are known before the fonts are, so the
/// pages can be written first, and the fonts cut to what they show.
/// </summary>
/// <param name="Shared">The style sheets of every page; empty where there are no fonts.</param>
/// <param name="Volumes">
/// By the folder of a volume, the further style sheet of its page, with the characters that few other volumes have;
/// empty where all volumes share their fonts.
/// </param>
/// <param name="Whole">
/// The further style sheet of a page with words of every volume, with all volumes' own fonts; null where there are
/// none.
/// </param>
public sealed record FontSheets(
    ImmutableArray<string> Shared,
    ImmutableSortedDictionary<string, string> Volumes,
    string? Whole
)
{
    /// <summary>
    /// The greatest number of characters in the received texts with which all volumes share their fonts. The font of
    /// every page has as many where volumes have fonts of their own.
    /// </summary>
    public const int MostShared = 1400;

    private const string OfEveryPage = "assets/fonts.css";

    // A folder that no volume can have, since it is that of the front matter.
    private const string OfWhole = "assets/fonts-pages.css";

    /// <summary>No style sheets: the pages use the reader's own fonts.</summary>
    public static FontSheets None { get; } =
        new([], ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal), null);

    /// <summary>The one style sheet of every page.</summary>
    public static FontSheets One { get; } = None with { Shared = [OfEveryPage] };

    /// <summary>Returns the style sheets of an edition whose text is set in a font that is published with it.</summary>
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

    /// <summary>The style sheets of a page with words of every volume.</summary>
    public ImmutableArray<string> OfAll => Whole is null ? Shared : Shared.Add(Whole);

    /// <summary>
    /// Returns the style sheet, of a volume or of all volumes, to which an address in a page leads; null for any other
    /// address.
    /// </summary>
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
