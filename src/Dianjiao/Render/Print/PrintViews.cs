using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Calendar;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Wording;
using Dianjiao.Render.Written;

namespace Dianjiao.Render.Print;

/// <summary>Makes the view of the printed edition.</summary>
internal sealed class PrintViews
{
    private readonly Edition edition;
    private readonly EditionSettings settings;
    private readonly InterfaceLanguage spoken;
    private readonly InterfaceLanguage chinese;
    private readonly InterfaceText ui;
    private readonly PrintText words;
    private readonly MarkdownHtml markdown;
    private readonly ApparatusHtml apparatus;
    private readonly EntryHtml entries;
    private readonly ImmutableArray<string> stylesheets;
    private readonly string? language;
    private readonly string root;

    public PrintViews(
        Edition edition,
        ImmutableArray<string> stylesheets,
        string? language,
        Theme theme
    )
    {
        this.edition = edition;
        this.stylesheets = stylesheets;
        this.language = language;
        root = string.Concat(
            PrintLanguages.Path(edition, language).Where(c => c == '/').Select(_ => "../")
        );
        settings = edition.Settings;
        spoken = theme.Wordings.Of(settings.Language);
        chinese = theme.Wordings.Chinese(settings);
        ui = spoken.Ui;
        words = spoken.Print;
        var loci = new Loci(edition);
        markdown = new MarkdownHtml(
            EditorialText.HanLanguageIn(ui, settings),
            // All volumes stand on this one page, so the locus is enough.
            locus => loci.Address(locus, null, "") is null ? null : $"#{locus}",
            new NameLinks(edition.Names, ui.Language),
            pictures: new Pictures(new LoadRule(settings), theme, root),
            roots: new SiteRoots(root, root)
        );
        apparatus = new ApparatusHtml(settings, ui, markdown);
        entries = new EntryHtml(settings, markdown, apparatus, spoken, chinese);
    }

    public PrintPage Page()
    {
        var (first, last) = (edition.Volumes[0], edition.Volumes[^1]);
        var one = edition.Volumes.Length == 1;
        var matter = new FrontAndBackMatter(
            edition,
            spoken,
            ui.Traits.Chinese ? null : chinese.Print,
            markdown,
            entries
        );
        return new PrintPage(
            Site(),
            words,
            one ? $"{settings.Title} {first.Label}" : settings.Title,
            one ? first.Label : $"{first.Label}至{last.Label}",
            settings.VolumeWordTranslated.Length == 0 ? ""
                : one ? Translated(first)
                : $"{Translated(first)}–{last.Name}",
            settings.TitleTranslated,
            Imprint(),
            matter.Front(),
            [.. edition.Volumes.Select(Volume)],
            matter.Back(),
            string.Join(' ', PrintSeries.InOrder(settings)),
            language is not null,
            Others()
        );
    }

    private PrintVolume Volume(Volume volume)
    {
        var prefix = $"v{volume.Folder}-";
        var lane = language is null ? -1 : volume.Languages.IndexOf(language);
        return new PrintVolume(
            volume.Folder,
            volume.Label,
            Translated(volume),
            lane < 0 ? "" : language!,
            [.. volume.Years.Select((year, i) => Year(volume, year, i, lane, prefix))]
        );
    }

    private PrintYear Year(Volume volume, YearSection year, int index, int lane, string prefix)
    {
        var segments = volume.Segments.Skip(year.First).Take(year.End - year.First).ToList();
        ImmutableArray<PrintEntry> all =
        [
            .. segments.SelectMany(s => s.Apparatus.Select(a => entries.Apparatus(a, s, prefix))),
            .. segments.SelectMany(s => s.Parallels.Select(p => entries.Parallel(p, s, prefix))),
            .. segments.SelectMany(s => s.Notes.Select(n => entries.Note(n, prefix))),
        ];
        var era = year.CommonEra?.ToString(CultureInfo.InvariantCulture) ?? "";
        return new PrintYear(
            $"{prefix}y{(index + 1).ToString(CultureInfo.InvariantCulture)}",
            year.Label,
            Years.Reign(year),
            year.CommonEra is { } common ? $"{era} {Sexagenary.YearName(common)}" : "",
            era,
            year.Label.Length > 0,
            PrintUnits.Of(volume, year, lane, prefix, markdown),
            all,
            PrintSeries.Vertical(all, settings, chinese.Ui)
        );
    }

    private ImmutableArray<PrintBookView> Others() =>
        [
            .. edition
                .TranslatedLanguages.Where(l => l != language)
                .Select(l => new PrintBookView(
                    PrintLanguages.Name(edition, l),
                    root + PrintLanguages.Path(edition, l)
                )),
        ];

    private ImmutableArray<string> Imprint()
    {
        var lines = new List<string>();
        if (settings.Editor.Length > 0)
        {
            lines.Add($"{ui.EditedBy} {settings.Editor}");
        }

        lines.Add($"{ui.Version} {settings.Version}");
        var others = Others();
        if (!others.IsEmpty)
        {
            lines.Add(
                string.Format(
                    CultureInfo.InvariantCulture,
                    words.Books,
                    PrintLanguages.Name(edition, language!),
                    string.Join(ui.Traits.List, others.Select(o => o.Name))
                )
            );
        }

        if (settings.Licence is { } licence)
        {
            lines.Add($"{ui.Licence}{ui.Traits.Colon}{licence}");
        }

        if (settings.BaseUrl is { } address)
        {
            lines.Add(address);
        }

        return [.. lines];
    }

    private string Translated(Volume volume) =>
        settings.VolumeWordTranslated.Length == 0
            ? ""
            : $"{settings.VolumeWordTranslated} {volume.Name}";

    private PrintSite Site() =>
        new(
            settings.Title,
            settings.TitleTranslated,
            settings.Author,
            settings.AuthorTranslated,
            settings.Editor,
            ui.Language,
            settings.TextLanguage,
            chinese.Tag,
            root,
            stylesheets,
            ui
        );
}
