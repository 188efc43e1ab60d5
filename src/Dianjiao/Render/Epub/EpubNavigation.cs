using System.Net;
using System.Text;
using Dianjiao.Model;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Epub;

/// <summary>The page of contents, by year and month: the reading system's own, and a page of the book.</summary>
internal static class EpubNavigation
{
    /// <param name="chinese">The tag of Chinese titles.</param>
    public static string Html(
        Edition edition,
        EpubPlaces places,
        InterfaceLanguage spoken,
        string chinese
    )
    {
        var (words, ui) = (spoken.Epub, spoken.Ui);
        var html = new StringBuilder("<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\">\n<h1>");
        html.Append(Encode(ui.Contents)).Append("</h1>\n<ol>\n");
        Item(html, EpubPlaces.Title, Encode(words.TitlePage)).Append("</li>\n");
        for (var i = 0; i < edition.Pages.Length; i++)
        {
            var page = edition.Pages[i];
            Item(
                    html,
                    EpubPlaces.Front(i),
                    Encode(page.Title)
                        + (
                            page.TitleChinese.Length == 0 || page.TitleChinese == page.Title
                                ? ""
                                : $" <span lang=\"{Encode(chinese)}\">{Encode(page.TitleChinese)}</span>"
                        )
                )
                .Append("</li>\n");
        }

        Item(html, EpubPlaces.About, Encode(words.About)).Append("</li>\n");
        for (var i = 0; i < edition.Volumes.Length; i++)
        {
            AppendVolume(html, edition, i, places);
        }

        html.Append("</ol>\n</nav>\n");
        html.Append("<nav epub:type=\"landmarks\" hidden=\"hidden\" id=\"landmarks\"><ol>\n");
        Landmark(html, "cover", EpubPlaces.Cover, words.Cover);
        Landmark(html, "titlepage", EpubPlaces.Title, words.TitlePage);
        Landmark(html, "toc", EpubPlaces.Contents, ui.Contents);
        Landmark(html, "bodymatter", EpubPlaces.Volume(0), words.Text);
        return html.Append("</ol></nav>").ToString();
    }

    private static void AppendVolume(
        StringBuilder html,
        Edition edition,
        int index,
        EpubPlaces places
    )
    {
        var volume = edition.Volumes[index];
        var translated = EpubIdentity.VolumeTranslated(edition, volume);
        Item(
            html,
            EpubPlaces.Volume(index),
            $"{Chinese(edition, volume.Label)}{(translated.Length == 0 ? "" : " " + Encode(translated))}"
        );
        var years = new StringBuilder();
        for (var i = 0; i < volume.Years.Length; i++)
        {
            var year = volume.Years[i];
            var months = Months(edition, volume, year, places);
            if (year.Label.Length == 0)
            {
                // What stands before the first year has no name of its own; its months are the volume's.
                years.Append(months);
                continue;
            }

            Item(
                years,
                EpubPlaces.Chapter(index, i),
                Chinese(edition, EpubChapters.YearTitle(year))
            );
            years.Append(months.Length == 0 ? "" : $"<ol>\n{months}</ol>").Append("</li>\n");
        }

        html.Append(years.Length == 0 ? "" : $"<ol>\n{years}</ol>").Append("</li>\n");
    }

    private static string Months(
        Edition edition,
        Volume volume,
        YearSection year,
        EpubPlaces places
    )
    {
        var html = new StringBuilder();
        var month = "";
        for (var i = year.First; i < year.End; i++)
        {
            var segment = volume.Segments[i];
            if (
                segment.Kind != SegmentKind.Heading
                || segment.MonthLabel.Length == 0
                || segment.MonthLabel == month
            )
            {
                continue;
            }

            month = segment.MonthLabel;
            var label = segment.DateLabel.Length > 0 ? segment.DateLabel : segment.MonthLabel;
            Item(html, places.Address(segment.Locus)!, Chinese(edition, label)).Append("</li>\n");
        }

        return html.ToString();
    }

    private static StringBuilder Item(StringBuilder html, string href, string label) =>
        html.Append("<li><a href=\"")
            .Append(Encode(href))
            .Append("\">")
            .Append(label)
            .Append("</a>");

    private static void Landmark(StringBuilder html, string type, string href, string label) =>
        html.Append("<li><a epub:type=\"")
            .Append(type)
            .Append("\" href=\"")
            .Append(href)
            .Append("\">")
            .Append(Encode(label))
            .Append("</a></li>\n");

    private static string Chinese(Edition edition, string text) =>
        $"<span lang=\"{Encode(edition.Settings.TextLanguage)}\">{Encode(text)}</span>";

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
