using System.Text;
using Dianjiao.Model;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Epub;

/// <summary>
/// Makes the edition as an EPUB 3 book. Each passage is punctuated and has its translation below it; notes pop up where
/// the reading system can do that; the apparatus stands at the end of each year. The base text (白文) is left out, since
/// it has the same characters as the text.
/// </summary>
public sealed class EpubRenderer : IRenderer
{
    /// <summary>The path of the book in the site.</summary>
    public const string Path = "downloads/edition.epub";

    private const string Folder = "EPUB/";

    private static readonly SortedDictionary<string, Func<Specimens, IView>> Templates = new(
        StringComparer.Ordinal
    )
    {
        [EpubBook.About] = EpubAbout.Specimen,
        [EpubBook.Chapter] = EpubChapter.Specimen,
        [EpubBook.Contents] = EpubContents.Specimen,
        [EpubBook.Cover] = EpubCover.Specimen,
        [EpubBook.CoverDrawing] = EpubCover.Specimen,
        [EpubBook.Front] = EpubFront.Specimen,
        [EpubBook.Title] = EpubTitle.Specimen,
        [EpubBook.Volume] = EpubVolume.Specimen,
    };

    private readonly TemplateSet templates;
    private readonly EditionFonts? fonts;

    private EpubRenderer(TemplateSet templates, EditionFonts? fonts)
    {
        this.templates = templates;
        this.fonts = fonts;
    }

    public string Name => "epub";

    /// <summary>Returns the renderer; null when a template is missing, which has been reported.</summary>
    /// <param name="templates">The templates; null where they have errors, which have been reported.</param>
    /// <param name="fonts">The fonts of the edition; null where the book is to have none of its own.</param>
    public static EpubRenderer? Create(TemplateSet? templates, EditionFonts? fonts) =>
        templates?.Has(Templates.Keys.Append(EpubStyle.Template)) == true
            ? new EpubRenderer(templates, fonts)
            : null;

    /// <summary>Tries the templates on what this edition may not have.</summary>
    /// <returns>The number of trials in which a template did not come to its end.</returns>
    public int TryTemplates() => Templates.Sum(t => templates.Try(t.Key, t.Value));

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
        var book = new EpubBook(edition, templates, fonts?.HasSong == true);
        var pages = book.Pages();
        foreach (var (item, content) in pages.SelectAhead(Made))
        {
            if (!book.Accept(content))
            {
                yield break;
            }

            archive.Add(Folder + item.Path, content.Bytes.Span);
            // Counted in the bytes that were written, so that the book cannot claim what it does not hold.
            var page = PageCounts.Of("", content.Bytes.Span);
            counts = counts with
            {
                Segments = counts.Segments + page.Segments,
                Notes = counts.Notes + page.Notes,
                Apparatus = counts.Apparatus + page.Apparatus,
                Parallels = counts.Parallels + page.Parallels,
                Commentaries = counts.Commentaries + page.Commentaries,
            };
        }

        // After all pages, since the fonts are cut to what they show.
        var others = book.Others(fonts?.Made());
        var spoken = templates.Theme.Wordings.Of(edition.Settings.Language);
        archive.Add(
            EpubPackage.Path,
            EpubPackage.Write(edition, [.. others, .. pages], spoken).Span
        );
        foreach (var item in others)
        {
            var content = item.Content();
            if (!book.Accept(content))
            {
                yield break;
            }

            archive.Add(Folder + item.Path, content.Bytes.Span);
        }

        yield return new OutputFile(Path, archive.Close(), counts) { Lack = book.Lack };
    }

    private (EpubItem Page, EpubContent Content) Made(EpubItem page)
    {
        var content = page.Content();
        fonts?.PassBook(content.Bytes.Span);
        return (page, content);
    }
}
