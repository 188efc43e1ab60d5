using System.Collections.Immutable;
using System.Net;
using System.Text;
using Dianjiao.Model;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Epub;

/// <summary>The cover, drawn from the title: a blue binding with the title slip 題簽 that Chinese books bear at the left.</summary>
internal static class EpubCover
{
    public const string Path = "cover.svg";

    private const int Width = 1200;
    private const int Height = 1800;

    // Of the slip; the title fills it to here, its volume stands below.
    private const int SlipLeft = 96;
    private const int SlipTop = 110;
    private const int SlipWidth = 250;
    private const int SlipHeight = 1240;
    private const int LongestLine = 20;

    public static string Page(Edition edition, EpubText words)
    {
        var title = Encode($"{words.Cover}: {EpubIdentity.Title(edition)}");
        return $"<section class=\"cover\" epub:type=\"cover\"><img src=\"{Path}\" alt=\"{title}\"></section>";
    }

    /// <param name="song">The addresses of the book's Chinese fonts.</param>
    public static ReadOnlyMemory<byte> Svg(
        Edition edition,
        ImmutableArray<string> song,
        InterfaceText ui
    )
    {
        var svg = new StringBuilder();
        var title = Encode(EpubIdentity.Title(edition));
        svg.Append(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
            )
            .Append(F($"width=\"{Width}\" height=\"{Height}\" viewBox=\"0 0 {Width} {Height}\">\n"))
            .Append("<title>")
            .Append(title)
            .Append("</title>\n<style type=\"text/css\">\n")
            .Append(EpubStyle.Faces(song))
            .Append(
                ".han{font-family:\"Dianjiao Song\",\"Noto Serif CJK TC\",\"Songti TC\",serif;text-anchor:middle}\n"
            )
            .Append(
                ".roman{font-family:\"EB Garamond\",\"Hoefler Text\",Georgia,serif;fill:#f4eddf}\n"
            )
            .Append("</style>\n")
            .Append(F($"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#26394b\"/>\n"));
        AppendBinding(svg);
        svg.Append(
            F(
                $"<rect x=\"{SlipLeft}\" y=\"{SlipTop}\" width=\"{SlipWidth}\" height=\"{SlipHeight}\" fill=\"#fbf8f1\"/>\n"
            )
        );
        svg.Append(
            F(
                $"<rect x=\"{SlipLeft + 14}\" y=\"{SlipTop + 14}\" width=\"{SlipWidth - 28}\" height=\"{SlipHeight - 28}\" fill=\"none\" stroke=\"#211c17\" stroke-width=\"4\"/>\n"
            )
        );
        AppendSlip(svg, edition);
        AppendWords(svg, edition, ui);
        return Encoding.UTF8.GetBytes(svg.Append("</svg>\n").ToString());
    }

    /// <summary>The thread of the binding, at the right, where a Chinese book is bound.</summary>
    private static void AppendBinding(StringBuilder svg)
    {
        svg.Append("<g stroke=\"#c9bfa9\" stroke-width=\"5\">");
        svg.Append(F($"<line x1=\"1104\" y1=\"0\" x2=\"1104\" y2=\"{Height}\"/>"));
        foreach (var y in new[] { 150, 650, 1150, 1650 })
        {
            svg.Append(F($"<line x1=\"1104\" y1=\"{y}\" x2=\"{Width}\" y2=\"{y}\"/>"));
        }

        svg.Append("</g>\n");
    }

    private static void AppendSlip(StringBuilder svg, Edition edition)
    {
        var title = Runes(edition.Settings.Title);
        var volume = edition.Volumes.Length == 1 ? Runes(edition.Volumes[0].Label) : [];
        // In sizes of a title's character: the volume's are half as large, with one of them between.
        var units = title.Count + (volume.Count == 0 ? 0 : (volume.Count + 2) * 0.45);
        var size = Math.Min(170, (int)((SlipHeight - 110) / Math.Max(units, 1) / 1.06));
        var y = AppendColumn(svg, title, size, SlipTop + 55, "#211c17");
        AppendColumn(svg, volume, size * 45 / 100, y + (size * 45 / 100), "#96281b");
    }

    private static int AppendColumn(
        StringBuilder svg,
        List<string> runes,
        int size,
        int top,
        string fill
    )
    {
        var step = size * 106 / 100;
        for (var i = 0; i < runes.Count; i++)
        {
            // The base line of an ideograph lies 0.12 of its size above the lower edge.
            var y = top + (i * step) + (size * 88 / 100);
            svg.Append(
                    F(
                        $"<text class=\"han\" x=\"{SlipLeft + (SlipWidth / 2)}\" y=\"{y}\" font-size=\"{size}\" fill=\"{fill}\">"
                    )
                )
                .Append(Encode(runes[i]))
                .Append("</text>\n");
        }

        return top + (runes.Count * step);
    }

    private static void AppendWords(StringBuilder svg, Edition edition, InterfaceText ui)
    {
        var settings = edition.Settings;
        var y = SlipTop + 90;
        foreach (var line in Lines(settings.TitleTranslated))
        {
            AppendLine(svg, line, y, 72, "roman");
            y += 92;
        }

        if (edition.Volumes.Length == 1)
        {
            AppendLine(
                svg,
                EpubIdentity.VolumeTranslated(edition, edition.Volumes[0]),
                y,
                54,
                "roman"
            );
        }

        y = SlipTop + SlipHeight - (settings.AuthorTranslated.Length > 0 ? 76 : 10);
        if (settings.Author.Length > 0)
        {
            AppendLine(svg, settings.Author, y, 62, "han");
        }

        if (settings.AuthorTranslated.Length > 0)
        {
            AppendLine(svg, settings.AuthorTranslated, y + 70, 46, "roman");
        }

        if (settings.Editor.Length > 0)
        {
            var editor = $"{ui.EditedBy} {settings.Editor}";
            svg.Append(F($"<text class=\"roman\" x=\"{SlipLeft}\" y=\"1690\" font-size=\"38\">"))
                .Append(Encode(editor))
                .Append("</text>\n");
        }
    }

    private static void AppendLine(StringBuilder svg, string text, int y, int size, string face)
    {
        // The face of Chinese words is centred in its column; here they begin the line.
        var chinese = face == "han" ? " style=\"text-anchor:start\" fill=\"#f4eddf\"" : "";
        svg.Append(
                F(
                    $"<text class=\"{face}\" x=\"{SlipLeft + SlipWidth + 64}\" y=\"{y}\" font-size=\"{size}\"{chinese}>"
                )
            )
            .Append(Encode(text))
            .Append("</text>\n");
    }

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + word.Length < LongestLine)
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    private static List<string> Runes(string text) =>
        [.. text.EnumerateRunes().Where(r => !Rune.IsWhiteSpace(r)).Select(r => r.ToString())];

    private static string F(FormattableString text) => FormattableString.Invariant(text);

    private static string Encode(string text) => WebUtility.HtmlEncode(GapHtml.Plain(text));
}
