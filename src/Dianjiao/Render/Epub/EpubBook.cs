using System.Collections.Immutable;
using System.Text;
using Dianjiao.Model;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Promises;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Epub;

/// <summary>Makes the files of a book, in the order of reading.</summary>
internal sealed class EpubBook
{
    // The names of the templates.
    public const string Cover = "epub/cover.html";
    public const string CoverDrawing = "epub/cover.svg";
    public const string Title = "epub/title.html";
    public const string Contents = "epub/contents.html";
    public const string Front = "epub/front.html";
    public const string About = "epub/about.html";
    public const string Volume = "epub/volume.html";
    public const string Chapter = "epub/chapter.html";

    private readonly Edition edition;
    private readonly Theme theme;
    private readonly EpubDocuments documents;
    private readonly EpubViews views;
    private readonly bool hasFont;

    /// <param name="hasFont">True if the book has a font of its own, whose licence it then names.</param>
    public EpubBook(Edition edition, TemplateSet templates, bool hasFont)
    {
        this.hasFont = hasFont;
        this.edition = edition;
        theme = templates.Theme;
        var places = new EpubPlaces(edition);
        documents = new EpubDocuments(templates, new XhtmlPage(places, edition.Settings.Language));
        views = new EpubViews(edition, places, theme.Wordings);
    }

    /// <summary>
    /// The first thing that a page made so far should show and does not; null when nothing is missing.
    /// </summary>
    public Lack? Lack => documents.Lack;

    /// <summary>Takes the content of a file when its turn has come; false when its template is at fault.</summary>
    public bool Accept(EpubContent content) => documents.Accept(content);

    /// <summary>Returns the drawing on the cover, the style sheet and the fonts.</summary>
    /// <param name="set">The fonts that the pages need; null for none.</param>
    public ImmutableArray<EpubItem> Others(FontSet? set)
    {
        ImmutableArray<FontFile> fonts =
        [
            .. set?.Fonts.Where(f => f.Wish.Voice is FontVoice.Song or FontVoice.Rare) ?? [],
        ];
        var faces = fonts.Select(f => EpubStyle.Face(f, $"fonts/{f.Name}")).ToImmutableArray();
        var items = ImmutableArray.CreateBuilder<EpubItem>();
        Add(
            EpubCoverDrawing.Path,
            "image/svg+xml",
            () =>
            {
                var cover = views.Cover();
                return documents.Drawing(
                    EpubCoverDrawing.Path,
                    CoverDrawing,
                    cover,
                    BookPromise.OfDrawing(cover),
                    EpubStyle.Faces(faces)
                );
            },
            "cover-image"
        );
        Add(
            EpubStyle.Path,
            "text/css",
            () =>
                new EpubContent(
                    EpubStyle.Write(
                        faces,
                        edition.Settings.TextLanguage,
                        theme.Wordings.Chinese(edition.Settings).Tag,
                        theme.Templates[EpubStyle.Template],
                        edition.Settings.Look
                    )
                )
        );
        foreach (var font in fonts)
        {
            Add($"fonts/{font.Name}", "font/woff2", () => new EpubContent(font.Content));
        }

        if (!fonts.IsEmpty)
        {
            var licences = Encoding.UTF8.GetBytes(FontLicences.Write(fonts));
            Add("fonts/LICENCE.txt", "text/plain", () => new EpubContent(licences));
        }

        return items.ToImmutable();

        void Add(
            string path,
            string mediaType,
            Func<EpubContent> content,
            string properties = ""
        ) => items.Add(new EpubItem(path, mediaType, properties, false, content));
    }

    /// <summary>Returns the pages, in the order of reading.</summary>
    public ImmutableArray<EpubItem> Pages()
    {
        var items = ImmutableArray.CreateBuilder<EpubItem>();
        Page(EpubPlaces.Cover, Cover, views.Cover, BookPromise.Of);
        Page(EpubPlaces.Title, Title, views.Title, BookPromise.Of);
        Page(EpubPlaces.Contents, Contents, views.Contents, BookPromise.Of, "nav");
        for (var i = 0; i < edition.Pages.Length; i++)
        {
            var front = i;
            Page(EpubPlaces.Front(i), Front, () => views.Front(front), BookPromise.Of);
        }

        Page(EpubPlaces.About, About, () => views.About(hasFont), BookPromise.Of);
        for (var i = 0; i < edition.Volumes.Length; i++)
        {
            var volume = edition.Volumes[i];
            Page(EpubPlaces.Volume(i), Volume, () => views.Volume(volume), BookPromise.Of);
            for (var j = 0; j < volume.Years.Length; j++)
            {
                var year = j;
                Page(
                    EpubPlaces.Chapter(i, j),
                    Chapter,
                    () => views.Chapter(volume, year),
                    BookPromise.Of
                );
            }
        }

        return items.ToImmutable();

        // Pairs the view for a template with the promise of what the page must then show.
        void Page<T>(
            string path,
            string template,
            Func<T> view,
            Func<T, Promise> promise,
            string properties = ""
        )
            where T : IView =>
            items.Add(
                new EpubItem(
                    path,
                    "application/xhtml+xml",
                    properties,
                    true,
                    () =>
                    {
                        var shown = view();
                        return documents.Page(path, template, shown, promise(shown));
                    }
                )
            );
    }
}
