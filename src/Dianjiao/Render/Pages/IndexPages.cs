using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Pages;

/// <summary>
/// Knows the indexes of an edition and their addresses. An empty index is not written, except for the apparatus: it is
/// worth saying that there is none.
/// </summary>
internal static class IndexPages
{
    // Paths, relative to the root of the pages in a language.
    public const string Names = "names/index.html";
    public const string Places = "places/index.html";
    public const string Parallels = "parallels/index.html";
    public const string Chronology = "chronology/index.html";
    public const string Apparatus = "apparatus/index.html";

    public static bool HasNames(Edition edition) => !edition.Names.IsEmpty;

    public static bool HasChronology(Edition edition) =>
        edition.Volumes.Any(v => v.Years.Any(y => y.Label.Length > 0));

    public static bool HasPlaces(Edition edition) =>
        edition.Names.Any(n => n.Entry.Kind == NameKind.Place);

    public static bool HasParallels(Edition edition) =>
        edition.Volumes.Any(v => v.Segments.Any(s => !s.Parallels.IsEmpty));

    /// <summary>Returns the paths of the indexes that the edition has, from the root of the pages in a language.</summary>
    public static IEnumerable<string> Paths(Edition edition)
    {
        (bool Has, string Path)[] all =
        [
            (HasNames(edition), Names),
            (HasPlaces(edition), Places),
            (HasChronology(edition), Chronology),
            (HasParallels(edition), Parallels),
            (true, Apparatus),
        ];
        return all.Where(i => i.Has).Select(i => i.Path);
    }

    /// <summary>Returns the links to the indexes that the edition has.</summary>
    /// <param name="chineseUi">The Chinese words for titles beside those of the interface.</param>
    public static ImmutableArray<PageLink> Of(
        Edition edition,
        InterfaceText ui,
        InterfaceText chineseUi
    )
    {
        var (words, chinese) = (ui.Index, chineseUi.Index);
        var links = ImmutableArray.CreateBuilder<PageLink>();
        Add(HasNames(edition), words.Names, chinese.Names, Names);
        Add(HasPlaces(edition), words.PlacesTitle, chinese.PlacesTitle, Places);
        Add(HasChronology(edition), words.Chronology, chinese.Chronology, Chronology);
        Add(HasParallels(edition), words.ParallelsTitle, chinese.ParallelsTitle, Parallels);
        Add(true, ui.ApparatusTitle, chineseUi.ApparatusTitle, Apparatus);
        return links.ToImmutable();

        void Add(bool has, string title, string titleChinese, string href)
        {
            if (has)
            {
                links.Add(new PageLink(title, ui.Traits.Chinese ? "" : titleChinese, href));
            }
        }
    }
}
