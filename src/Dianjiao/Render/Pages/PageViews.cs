using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Metadata;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;
using Dianjiao.Render.Written;

namespace Dianjiao.Render.Pages;

/// <summary>Makes the view of each page of an edition, in one language of the interface.</summary>
internal sealed class PageViews(Edition edition, string language, FontSheets fonts, Theme theme)
{
    private readonly EditionSettings settings = edition.Settings;
    private readonly Wordings wordings = theme.Wordings;
    private readonly InterfaceText ui = theme.Wordings.Of(language).Ui;
    private readonly SiteViews sites = new(edition, language, fonts.Shared, theme.Wordings);
    private readonly Loci loci = new(edition);
    private readonly LoadRule loadRule = new(edition.Settings);
    private readonly NameLinks names = new(edition.Names, edition.Settings.Language);
    private readonly PageMetadata metadata = new(edition, language, theme.Wordings);

    public VolumePage Volume(int index)
    {
        var volume = edition.Volumes[index];
        var markdown = MarkdownFor(volume.Folder, "../");
        var apparatus = new ApparatusHtml(settings, ui, markdown);
        var parallels = new ParallelHtml(settings, ui, markdown);
        var margin = new Margin(settings, ui, markdown.Note, apparatus, parallels);
        var segments = new Segments(volume, ui, wordings.Of(Wordings.English).Ui, markdown, margin);
        var lanes = volume
            .Languages.Select(
                (lane, i) => new LaneView($"l{i + 1}", i + 1, lane, LaneName(lane), i == 0)
            )
            .ToImmutableArray();
        var link = Link(volume, "../");
        return new VolumePage(
            sites.At(
                $"{volume.Folder}/index.html",
                fonts.Volumes.GetValueOrDefault(volume.Folder)
            ) with
            {
                Metadata = metadata.Volume(volume, link.LabelTranslated),
            },
            $"{settings.Title} {volume.Label}",
            link.Label,
            link.LabelTranslated,
            lanes,
            !lanes.IsEmpty,
            NoteSeriesViews.Of(volume, settings, ui),
            volume.Segments.Any(s => !s.Apparatus.IsEmpty),
            volume.Segments.Any(s => !s.Parallels.IsEmpty),
            volume.Segments.Any(s => s.IsAside),
            volume.Segments.Any(s => s.Tokens.Any(t => t.Origin != TokenOrigin.Both)),
            volume.Segments.Any(s => !s.Mentions.IsEmpty),
            [.. volume.Years.Select((year, i) => Years.View(year, i, segments.Of(year)))],
            index > 0 ? [Link(edition.Volumes[index - 1], "../")] : [],
            index + 1 < edition.Volumes.Length ? [Link(edition.Volumes[index + 1], "../")] : []
        );
    }

    public IndexPage Index() =>
        new(
            sites.At("index.html") with
            {
                Metadata = metadata.Index(),
            },
            settings.Title,
            [.. edition.Volumes.Select(Summary)]
        );

    public ApparatusPage Apparatus() =>
        new(
            SiteAt("apparatus/index.html", ui.ApparatusTitle),
            $"{ui.ApparatusTitle} · {settings.Title}",
            [
                .. InterventionKinds
                    .Count(edition.Volumes.SelectMany(v => v.Apparatus), ui)
                    .Select(k => new KindCountView(k.Key, k.Label, k.Count)),
            ],
            edition.Volumes.Sum(v => v.Apparatus.Length),
            [.. edition.Volumes.Select(Apparatus)]
        );

    public NamesPage Names() => Indexes().Page(SiteOfAll("names/index.html", ui.Index.Names));

    public ChronologyPage Chronology() =>
        new ChronologyViews(
            edition,
            ui,
            loci,
            // The volume's page has already reported what is wrong in a translation.
            MarkdownFor(null, "../")
        ).Page(SiteOfAll("chronology/index.html", ui.Index.Chronology));

    public ParallelsPage Parallels() =>
        new ParallelViews(edition, ui, MarkdownFor(null, "../")).Page(
            SiteOfAll("parallels/index.html", ui.Index.ParallelsTitle)
        );

    public PlacesPage Places() =>
        new PlaceViews(edition, ui, Indexes()).Page(
            SiteOfAll("places/index.html", ui.Index.PlacesTitle)
        );

    public AboutPage About() =>
        new(
            SiteAt("about/index.html", ui.About),
            ui.About,
            [.. settings.Witnesses.Select(w => new WitnessView(w.Siglum, w.Name, w.Note))],
            [
                .. edition.Volumes.Select(v => new FingerprintView(
                    v.Label,
                    Convert.ToHexStringLower(Sha256.Of(v.Text.File.Bytes.AsSpan()))
                )),
            ],
            Interface(ui.Signs, ui),
            ProgramVersion.Text
        );

    public SimplePage Front(FrontPage page) =>
        new(
            sites.At($"{page.Slug}/index.html") with
            {
                Metadata = metadata.Front(page, sites.Title(page).Title),
            },
            sites.Title(page).Title,
            sites.Title(page).Chinese,
            MarkdownFor(null, "../").Page(edition.PageTexts[edition.Pages.IndexOf(page)])
        );

    /// <summary>Returns the view of the page for wrong addresses.</summary>
    public SimplePage NotFound() =>
        new(
            // A host shows this page at whatever address was asked for, so relative links would break.
            sites.From(
                settings.BaseUrl is { } address ? address.TrimEnd('/') + "/" : "",
                "index.html"
            ) with
            {
                Metadata = PageMetadata.NotFound(),
            },
            ui.NotFound,
            "",
            new Markup(string.Join('\n', settings.Interface.Select(NotFoundIn)))
        );

    // A single page serves all languages, since it is not known in which the reader reads.
    private string NotFoundIn(string other)
    {
        var words = wordings.Of(other).Ui;
        var lead = Interface(words.NotFoundLead, words).Html ?? "";
        return other == language
            ? lead
            : $"<div lang=\"{other}\"><h2>{WebUtility.HtmlEncode(words.NotFound)}</h2>\n{lead}</div>";
    }

    /// <summary>Returns words of the interface as HTML.</summary>
    private Markup Interface(string markdown, InterfaceText spoken) =>
        new MarkdownHtml(EditorialText.HanLanguageIn(spoken, settings), _ => null).Interface(
            markdown,
            spoken.Language
        );

    private NameIndexes Indexes() =>
        new(edition, ui, ui.Traits.Chinese ? null : wordings.Chinese(settings).Ui.Index, loci);

    private ApparatusVolumeView Apparatus(Volume volume)
    {
        // The volume's page has already reported what is wrong in a reason.
        var markdown = MarkdownFor(null, "../");
        var html = new ApparatusHtml(settings, ui, markdown);
        var rows = ImmutableArray.CreateBuilder<ApparatusRowView>();
        foreach (var segment in volume.Segments)
        {
            foreach (var entry in segment.Apparatus)
            {
                rows.Add(
                    new ApparatusRowView(
                        entry.Id,
                        InterventionKinds.Key(entry),
                        segment.Locus.ToString(),
                        $"../{volume.Folder}/index.html#{entry.Id}",
                        ApparatusLetters.Of(entry.Number),
                        html.Lemma(entry),
                        ApparatusHtml.IsStructural(entry.Action),
                        html.Gloss(entry, segment),
                        html.Body(entry)
                    )
                );
            }
        }

        return new ApparatusVolumeView(
            Link(volume, "../"),
            volume.Folder,
            rows.ToImmutable(),
            rows.Count == 0,
            Terms.Punctuation(volume, ui.Index)
        );
    }

    private VolumeSummaryView Summary(Volume volume)
    {
        var named = volume.Years.Where(y => y.Label.Length > 0).ToList();
        var eras = volume.Years.Where(y => y.CommonEra is not null).ToList();
        return new VolumeSummaryView(
            Link(volume, ""),
            volume.Folder,
            named.Count == 0 ? "" : Range(Years.Reign(named[0]), Years.Reign(named[^1]), "至"),
            eras.Count == 0
                ? ""
                : Range(Number(eras[0].CommonEra!.Value), Number(eras[^1].CommonEra!.Value), "–"),
            volume.Segments.Length,
            [.. Progress.Of(volume).Select(State)]
        );
    }

    private ProgressView State(Progress progress) =>
        new(
            progress.Language,
            LaneName(progress.Language),
            progress.Translated,
            progress.Total,
            progress.Total == 0 ? 0 : progress.Translated * 100 / progress.Total,
            [.. Terms.Pending(progress, ui.Index)]
        );

    private static string Range(string first, string last, string dash) =>
        first == last ? first : first + dash + last;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string LaneName(string language) =>
        settings.Translations.FirstOrDefault(t => t.Language == language)?.Name ?? language;

    private VolumeLink Link(Volume volume, string root) =>
        new(
            volume.Label,
            settings.VolumeWordTranslated.Length == 0
                ? ""
                : $"{settings.VolumeWordTranslated} {volume.Name}",
            $"{root}{volume.Folder}/index.html"
        );

    /// <summary>Returns what a page shows that is neither a volume nor the title page.</summary>
    /// <param name="path">The path, relative to the root of the pages in this language.</param>
    public SiteView SiteAt(string path, string title) =>
        sites.At(path) with
        {
            Metadata = metadata.Page(path, title),
        };

    /// <summary>
    /// Returns the same for a page with words of all volumes, which needs the fonts of each volume too.
    /// </summary>
    public SiteView SiteOfAll(string path, string title) =>
        SiteAt(path, title) with
        {
            Stylesheets = fonts.OfAll,
        };

    private MarkdownHtml MarkdownFor(string? folder, string root)
    {
        var files = settings.FolderOf(language).Length == 0 ? root : root + "../";
        return new(
            EditorialText.HanLanguageOf(settings),
            locus => loci.Address(locus, folder, root),
            names,
            $"{root}names/index.html",
            new Pictures(loadRule, theme, files),
            new SiteRoots(files, root)
        );
    }
}
