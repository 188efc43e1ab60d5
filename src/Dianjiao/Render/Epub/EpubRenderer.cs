using System.Collections.Immutable;
using System.Text;
using Dianjiao.Model;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Epub;

/// <summary>
/// The edition as an EPUB 3 book: each passage punctuated, its translation below it, notes that pop up where a reading
/// system has that, the apparatus at the end of each year. 白文 is left out: it has the characters of the text.
/// </summary>
public sealed class EpubRenderer(FontSet fonts, Theme theme) : IRenderer
{
    public const string Path = "downloads/edition.epub";

    private const string Folder = "EPUB/";
    private const string XhtmlType = "application/xhtml+xml";

    public string Name => "epub";

    public IEnumerable<OutputFile> Render(Edition edition)
    {
        if (edition.Volumes.IsEmpty)
        {
            yield break;
        }

        var counts = new RenderCounts(
            edition.Volumes.Length == 1 ? edition.Volumes[0].Name : RenderCounts.WholeEdition,
            0,
            0,
            0,
            0
        )
        {
            Parallels = 0,
        };
        using var archive = new EpubArchive();
        archive.Add("META-INF/container.xml", Encoding.UTF8.GetBytes(EpubPackage.Container));
        var spoken = theme.Wordings.Of(edition.Settings.Language);
        var items = Items(edition, spoken);
        archive.Add(EpubPackage.Path, EpubPackage.Write(edition, items, spoken).Span);
        foreach (var item in items)
        {
            var content = item.Content();
            archive.Add(Folder + item.Path, content.Span);
            if (item.IsRead)
            {
                // In the bytes that were written: the book then cannot claim what it does not hold.
                var page = PageCounts.Of("", content.Span);
                counts = counts with
                {
                    Segments = counts.Segments + page.Segments,
                    Notes = counts.Notes + page.Notes,
                    Apparatus = counts.Apparatus + page.Apparatus,
                    Parallels = counts.Parallels + page.Parallels,
                    Commentaries = counts.Commentaries + page.Commentaries,
                };
            }
        }

        yield return new OutputFile(Path, archive.Close(), counts);
    }

    private List<EpubItem> Items(Edition edition, InterfaceLanguage spoken)
    {
        var (words, ui) = (spoken.Epub, spoken.Ui);
        var chinese = theme.Wordings.Chinese(edition.Settings).Tag;
        var places = new EpubPlaces(edition);
        var front = new EpubFront(edition, places, spoken, chinese);
        var chapters = new EpubChapters(edition, places, ui);
        var xhtml = new XhtmlPage(places, ui.Language);
        var own = fonts
            .Fonts.Where(f => f.Wish.Voice is FontVoice.Song or FontVoice.Rare)
            .ToImmutableArray();
        var faces = own.Select(f => EpubStyle.Face(f, $"fonts/{f.Name}")).ToImmutableArray();
        var items = new List<EpubItem>
        {
            new(
                EpubCover.Path,
                "image/svg+xml",
                "cover-image",
                false,
                () => EpubCover.Svg(edition, faces, ui)
            ),
            new(
                EpubStyle.Path,
                "text/css",
                "",
                false,
                () =>
                    EpubStyle.Write(
                        faces,
                        edition.Settings.TextLanguage,
                        chinese,
                        edition.Settings.Look
                    )
            ),
        };
        items.AddRange(
            own.Select(f => new EpubItem(
                $"fonts/{f.Name}",
                "font/woff2",
                "",
                false,
                () => f.Content
            ))
        );
        if (!own.IsEmpty)
        {
            items.Add(
                new EpubItem(
                    "fonts/LICENCE.txt",
                    "text/plain",
                    "",
                    false,
                    () => Encoding.UTF8.GetBytes(FontLicences.Write(own))
                )
            );
        }

        Page(EpubPlaces.Cover, words.Cover, () => EpubCover.Page(edition, words));
        Page(EpubPlaces.Title, EpubIdentity.Title(edition), front.Title);
        Page(
            EpubPlaces.Contents,
            ui.Contents,
            () => EpubNavigation.Html(edition, places, spoken, chinese),
            "nav"
        );
        for (var i = 0; i < edition.Pages.Length; i++)
        {
            var (page, text) = (edition.Pages[i], edition.PageTexts[i]);
            Page(EpubPlaces.Front(i), page.Title, () => front.Page(page, text));
        }

        Page(EpubPlaces.About, words.About, () => front.About(!own.IsEmpty));
        for (var i = 0; i < edition.Volumes.Length; i++)
        {
            var volume = edition.Volumes[i];
            Page(EpubPlaces.Volume(i), volume.Label, () => chapters.Volume(volume));
            for (var j = 0; j < volume.Years.Length; j++)
            {
                var year = j;
                var label = EpubChapters.YearTitle(volume.Years[j]);
                Page(
                    EpubPlaces.Chapter(i, j),
                    label.Length == 0 ? volume.Label : label,
                    () => chapters.Year(volume, year)
                );
            }
        }

        return items;

        void Page(string path, string title, Func<string> body, string properties = "") =>
            items.Add(
                new EpubItem(path, XhtmlType, properties, true, () => xhtml.Write(title, body()))
            );
    }
}
