using System.Net;
using System.Text;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Markdown;
using Dianjiao.Render.Pages;
using Dianjiao.Render.Wording;
using Dianjiao.Render.Written;

namespace Dianjiao.Render.Epub;

/// <summary>Writes the text, a chapter a year: each segment punctuated, below it its translations, at the end the notes.</summary>
internal sealed class EpubChapters(Edition edition, EpubPlaces places, InterfaceText ui)
{
    private readonly EditionSettings settings = edition.Settings;

    // Both are of the whole edition or a whole volume; a chapter is only a year of it.
    private readonly NameLinks names = new(edition.Names, ui.Language);
    private readonly Dictionary<Volume, List<string>> lanes = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>A volume's own page: its name.</summary>
    public string Volume(Volume volume)
    {
        var translated = EpubIdentity.VolumeTranslated(edition, volume);
        return $"<section class=\"title\" epub:type=\"part\"><h1>{Chinese(volume.Label)}</h1>"
            + (translated.Length == 0 ? "" : $"<p>{Encode(translated)}</p>")
            + "</section>";
    }

    public string Year(Volume volume, int index)
    {
        var year = volume.Years[index];
        var markdown = MarkdownFor();
        var apparatus = new ApparatusHtml(settings, ui, markdown);
        var parallels = new ParallelHtml(settings, ui, markdown);
        var margin = new Margin(settings, ui, markdown, apparatus, parallels);
        // The margin has read the notes and reported what is wrong in them.
        var notes = new EpubNotes(settings, ui, MarkdownFor());
        var html = new StringBuilder("<section epub:type=\"chapter\">\n");
        AppendHead(html, year, index);
        var languages = Lanes(volume);
        for (var i = year.First; i < year.End; i++)
        {
            var segment = volume.Segments[i];
            var (views, references) = margin.Of(segment);
            AppendText(html, segment, EpubReading.Of(segment, references));
            foreach (var language in languages)
            {
                AppendTranslation(html, segment, language, markdown);
            }

            html.Append("</div>\n");
            var ofSegment = segment.Notes.ToDictionary(n => n.Id, StringComparer.Ordinal);
            foreach (var view in views)
            {
                notes.Add(ofSegment, view);
            }
        }

        return html.Append(notes.Html()).Append("</section>").ToString();
    }

    /// <summary>As the heading of a year has it: 嘉定十一年、夏光定八年 1218; empty before the first that the text names.</summary>
    public static string YearTitle(YearSection year) =>
        year.CommonEra is { } era && year.Label.Length > 0
            ? string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{year.Label} {era}"
            )
            : year.Label;

    private void AppendHead(StringBuilder html, YearSection year, int index)
    {
        var view = Years.View(year, index, []);
        if (!view.HasHead)
        {
            return;
        }

        html.Append("<h2 class=\"year\">").Append(Chinese(year.Label));
        if (view.CommonEra.Length > 0)
        {
            html.Append(" <span class=\"ce\">")
                .Append(view.CommonEra)
                .Append(' ')
                .Append(Chinese(view.Cyclical))
                .Append("</span>");
        }

        html.Append("</h2>\n");
        if (!view.Contemporaries.IsEmpty)
        {
            html.Append("<p class=\"also\">")
                .Append(Chinese(string.Join("、", view.Contemporaries)))
                .Append("</p>\n");
        }
    }

    private void AppendText(StringBuilder html, Segment segment, string reading)
    {
        html.Append("<div class=\"seg ").Append(Words.Of(segment.Kind)).Append("\" id=\"");
        html.Append(Encode(EpubPlaces.Id(segment.Locus))).Append('"');
        if (segment.IsAside)
        {
            html.Append(" data-kind=\"commentary\" role=\"note\" aria-label=\"")
                .Append(Encode($"{ui.Commentary} {segment.Locus}"))
                .Append('"');
        }

        html.Append("><p class=\"num\">").Append(Encode(segment.Locus.ToString()));
        foreach (var alias in segment.Aliases)
        {
            html.Append("<span id=\"").Append(Encode(EpubPlaces.Id(alias))).Append("\"></span>");
        }

        var element = segment.Kind == SegmentKind.Heading ? "h3" : "p";
        html.Append("</p>\n<").Append(element).Append(" class=\"biao\" lang=\"");
        html.Append(Encode(settings.TextLanguage)).Append("\">");
        if (segment.IsAside)
        {
            // A commentary that had swallowed what follows it is closed where the editor closes it.
            html.Append("<span class=\"label\">")
                .Append(Encode(segment.Opening))
                .Append("</span>");
            reading += segment.Opening.Contains('〈') ? "<span class=\"label\">〉</span>" : "";
        }

        html.Append(reading).Append("</").Append(element).Append(">\n");
    }

    private void AppendTranslation(
        StringBuilder html,
        Segment segment,
        string language,
        MarkdownHtml markdown
    )
    {
        var slot = Slot(segment, language);
        if (slot?.Within is { } first)
        {
            html.Append("<p class=\"with\">").Append(Encode(ui.TranslatedWith)).Append(' ');
            var target = Encode(places.Address(first) ?? "");
            html.Append("<a href=\"").Append(target).Append("\">").Append(Encode(first.ToString()));
            html.Append("</a></p>\n");
            return;
        }

        if (slot is null || slot.Markdown.Length == 0)
        {
            html.Append("<p class=\"with\">").Append(Encode(ui.NotTranslated)).Append("</p>\n");
            return;
        }

        html.Append("<div class=\"tr\" lang=\"").Append(Encode(language)).Append("\">");
        if (slot.Range is { } last)
        {
            html.Append("<p class=\"with\">").Append(Encode($"{segment.Locus}–{last}"));
            html.Append("</p>\n");
        }

        html.Append(markdown.Block(slot.Prose).Html).Append("</div>\n");
        var warning = slot.Status switch
        {
            SlotStatus.Check => ui.Check,
            SlotStatus.Stale => ui.Stale,
            _ => "",
        };
        html.Append(warning.Length == 0 ? "" : $"<p class=\"with\">{Encode(warning)}</p>\n");
    }

    private static Translation? Slot(Segment segment, string language) =>
        segment.Translations.FirstOrDefault(t => t.Language == language);

    private MarkdownHtml MarkdownFor() =>
        new(
            Editorial.HanLanguageIn(ui, settings),
            places.Address,
            names,
            pictures: new Pictures(new LoadRule(settings), null, "")
        );

    /// <summary>A lane without a word would say “not yet translated” of every segment.</summary>
    private List<string> Lanes(Volume volume)
    {
        if (!lanes.TryGetValue(volume, out var found))
        {
            lanes[volume] = found = [
                .. volume.Languages.Where(l =>
                    volume.Segments.Any(s => Slot(s, l)?.Markdown.Length > 0)
                ),
            ];
        }

        return found;
    }

    private string Chinese(string text) =>
        $"<span lang=\"{Encode(settings.TextLanguage)}\">{Encode(text)}</span>";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
