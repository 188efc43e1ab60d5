using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Print;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;
using Dianjiao.Render.Written;

namespace Dianjiao.Render.Epub;

/// <summary>Makes the views of the book's pages.</summary>
internal sealed class EpubViews
{
    private readonly Edition edition;
    private readonly EditionSettings settings;
    private readonly EpubPlaces places;
    private readonly InterfaceText ui;
    private readonly EpubText words;
    private readonly PrintSite site;
    private readonly MarkdownHtml markdown;
    private readonly EpubChapters chapters;
    private readonly string chinese;
    private readonly string? hanLanguage;

    public EpubViews(Edition edition, EpubPlaces places, Wordings wordings)
    {
        this.edition = edition;
        this.places = places;
        settings = edition.Settings;
        ui = wordings.Of(settings.Language).Ui;
        words = wordings.Of(settings.Language).Epub;
        chinese = wordings.Chinese(settings).Tag;
        hanLanguage = EditorialText.HanLanguageIn(ui, settings);
        site = new PrintSite(
            settings.Title,
            settings.TitleTranslated,
            settings.Author,
            settings.AuthorTranslated,
            settings.Editor,
            ui.Language,
            settings.TextLanguage,
            chinese,
            "",
            [EpubStyle.Path],
            ui
        );
        markdown = new MarkdownHtml(
            hanLanguage,
            places.Address,
            new NameLinks(edition.Names, ui.Language),
            pictures: new Pictures(new LoadRule(settings), null, "")
        );
        chapters = new EpubChapters(edition, places, site, words, markdown);
    }

    public EpubCover Cover() =>
        new(
            site,
            words,
            words.Cover,
            EpubIdentity.Title(edition),
            EpubCoverDrawing.Slip(edition),
            EpubCoverDrawing.Lines(edition, ui)
        );

    public EpubTitle Title()
    {
        var imprint = ImmutableArray.CreateBuilder<Markup>();
        if (settings.Editor.Length > 0)
        {
            imprint.Add(Han($"{ui.EditedBy} {settings.Editor}"));
        }

        imprint.Add(Han($"{ui.Version} {settings.Version}"));
        if (settings.Licence is { } licence)
        {
            imprint.Add(Han($"{ui.Licence}{ui.Traits.Colon}{licence}"));
        }

        return new EpubTitle(
            site,
            words,
            EpubIdentity.Title(edition),
            Han(EpubIdentity.TitleTranslated(edition)),
            Han(settings.AuthorTranslated),
            imprint.ToImmutable(),
            settings.BaseUrl ?? ""
        );
    }

    public EpubContents Contents() =>
        new(
            site,
            words,
            ui.Contents,
            [
                .. edition.Pages.Select(
                    (p, i) => new PageLink(p.Title, Chinese(p), EpubPlaces.Front(i))
                ),
            ],
            [
                .. edition.Volumes.Select(
                    (volume, i) =>
                        new EpubContentsEntry(
                            EpubPlaces.Volume(i),
                            volume.Label,
                            EpubIdentity.VolumeTranslated(edition, volume),
                            [.. volume.Years.SelectMany((year, j) => Entries(volume, i, year, j))]
                        )
                ),
            ]
        );

    public EpubFront Front(int index)
    {
        var page = edition.Pages[index];
        return new EpubFront(
            site,
            words,
            page.Title,
            Han(page.Title),
            Chinese(page),
            markdown.Block(edition.PageTexts[index])
        );
    }

    /// <param name="hasFont">True if the book has a font of its own, whose licence is then named.</param>
    public EpubAbout About(bool hasFont) =>
        new(
            site,
            words,
            words.About,
            markdown.Interface(words.Reading, ui.Language),
            [
                .. settings.Witnesses.Select(w => new EpubWitness(
                    Han(w.Siglum),
                    Han(w.Name),
                    Han(w.Note),
                    w.Note.Length > 0
                )),
            ],
            [
                .. edition.Volumes.Select(v => new FingerprintView(
                    v.Label,
                    EpubIdentity.Fingerprint(v)
                )),
            ],
            hasFont ? markdown.Interface(words.Fonts, ui.Language) : default
        );

    public EpubVolume Volume(Volume volume) =>
        new(site, words, volume.Label, EpubIdentity.VolumeTranslated(edition, volume));

    public EpubChapter Chapter(Volume volume, int year) => chapters.Year(volume, year);

    /// <summary>
    /// Returns the entries of a year. What stands before the first year has no name, so its months are entries of the
    /// volume.
    /// </summary>
    private ImmutableArray<EpubContentsEntry> Entries(
        Volume volume,
        int index,
        YearSection year,
        int number
    )
    {
        var months = Months(volume, year).ToImmutableArray();
        return year.Label.Length == 0
            ? months
            :
            [
                new EpubContentsEntry(
                    EpubPlaces.Chapter(index, number),
                    EpubChapters.YearTitle(year),
                    "",
                    months
                ),
            ];
    }

    private IEnumerable<EpubContentsEntry> Months(Volume volume, YearSection year)
    {
        var month = "";
        for (var i = year.First; i < year.End; i++)
        {
            var segment = volume.Segments[i];
            if (
                segment.Kind == SegmentKind.Heading
                && segment.MonthLabel.Length > 0
                && segment.MonthLabel != month
            )
            {
                month = segment.MonthLabel;
                var label = segment.DateLabel.Length > 0 ? segment.DateLabel : segment.MonthLabel;
                yield return new EpubContentsEntry(places.Address(segment.Locus)!, label, "", []);
            }
        }
    }

    private static string Chinese(FrontPage page) =>
        page.TitleChinese == page.Title ? "" : page.TitleChinese;

    /// <summary>Returns a text in the edition's language as HTML, with its Chinese words tagged.</summary>
    private Markup Han(string text) => new(HanHtml.Encode(text, hanLanguage));
}
