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
public sealed class EpubRenderer(EditionFonts fonts) : IRenderer
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
        var words = EpubText.For(InterfaceText.For(edition.Settings.Language));
        var pages = Pages(edition, words);
        foreach (var item in pages)
        {
            var content = item.Content();
            archive.Add(Folder + item.Path, content.Span);
            fonts.PassBook(content.Span);
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

        // Last, since the fonts are cut to what stands in the pages.
        var others = Others(edition);
        archive.Add(
            EpubPackage.Path,
            EpubPackage.Write(edition, [.. others, .. pages], words).Span
        );
        foreach (var item in others)
        {
            archive.Add(Folder + item.Path, item.Content().Span);
        }

        yield return new OutputFile(Path, archive.Close(), counts);
    }

    /// <summary>Cover picture, style sheet and fonts.</summary>
    private List<EpubItem> Others(Edition edition)
    {
        var own = fonts
            .Made()
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
                () => EpubCover.Svg(edition, faces)
            ),
            new(
                EpubStyle.Path,
                "text/css",
                "",
                false,
                () => EpubStyle.Write(faces, edition.Settings.TextLanguage, edition.Settings.Look)
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

        return items;
    }

    private List<EpubItem> Pages(Edition edition, EpubText words)
    {
        var places = new EpubPlaces(edition);
        var front = new EpubFront(edition, places, words);
        var chapters = new EpubChapters(edition, places);
        var ui = InterfaceText.For(edition.Settings.Language);
        var xhtml = new XhtmlPage(places, ui.Language);
        var items = new List<EpubItem>();
        Page(EpubPlaces.Cover, words.Cover, () => EpubCover.Page(edition, words));
        Page(EpubPlaces.Title, EpubIdentity.Title(edition), front.Title);
        Page(
            EpubPlaces.Contents,
            ui.Contents,
            () => EpubNavigation.Html(edition, places, words),
            "nav"
        );
        for (var i = 0; i < edition.Pages.Length; i++)
        {
            var (page, text) = (edition.Pages[i], edition.PageTexts[i]);
            Page(EpubPlaces.Front(i), page.Title, () => front.Page(page, text));
        }

        Page(EpubPlaces.About, words.About, () => front.About(fonts.HasSong));
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
