using System.Collections.Immutable;
using System.Text;
using Dianjiao.Model;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Epub;

/// <summary>
/// Places the words of the cover: at the left the title slip (題簽) of Chinese books, beside it the rest. Sizes are in
/// units of the drawing.
/// </summary>
internal static class EpubCoverDrawing
{
    public const string Path = "cover.svg";

    // The slip as the template draws it: the title begins at its top, with the volume below it.
    private const int SlipLeft = 96;
    private const int SlipTop = 110;
    private const int SlipWidth = 250;
    private const int SlipHeight = 1240;
    private const int LongestLine = 20;

    /// <summary>
    /// Returns the characters of the title, and of the volume where there is only one, from top to bottom.
    /// </summary>
    public static ImmutableArray<EpubCoverLine> Slip(Edition edition)
    {
        var title = Runes(edition.Settings.Title);
        var volume = edition.Volumes.Length == 1 ? Runes(edition.Volumes[0].Label) : [];
        // The height in characters of the title: those of the volume are 0.45 as large, with a space before them.
        var units = title.Count + (volume.Count == 0 ? 0 : (volume.Count + 2) * 0.45);
        var size = Math.Min(170, (int)((SlipHeight - 110) / Math.Max(units, 1) / 1.06));
        var small = size * 45 / 100;
        var top = SlipTop + 55;
        return
        [
            .. Column("title", title, size, top),
            .. Column("volume", volume, small, top + (title.Count * Step(size)) + small),
        ];
    }

    /// <summary>Returns the lines beside and below the slip; those without words are left out.</summary>
    public static ImmutableArray<EpubCoverLine> Lines(Edition edition, InterfaceText ui)
    {
        const int Left = SlipLeft + SlipWidth + 64;
        var settings = edition.Settings;
        var lines = ImmutableArray.CreateBuilder<EpubCoverLine>();
        var y = SlipTop + 90;
        foreach (var line in Broken(settings.TitleTranslated))
        {
            Add("title", Left, y, 72, line);
            y += 92;
        }

        if (edition.Volumes.Length == 1)
        {
            var volume = EpubIdentity.VolumeTranslated(edition, edition.Volumes[0]);
            Add("volume", Left, y, 54, volume);
        }

        y = SlipTop + SlipHeight - (settings.AuthorTranslated.Length > 0 ? 76 : 10);
        Add("author", Left, y, 62, settings.Author);
        Add("author-translated", Left, y + 70, 46, settings.AuthorTranslated);
        if (settings.Editor.Length > 0)
        {
            Add("editor", SlipLeft, 1690, 38, $"{ui.EditedBy} {settings.Editor}");
        }

        return lines.ToImmutable();

        void Add(string kind, int x, int y, int size, string words)
        {
            if (words.Length > 0)
            {
                lines.Add(new EpubCoverLine(kind, x, y, size, words));
            }
        }
    }

    // The base line of an ideograph lies 0.12 of its size above its lower edge.
    private static IEnumerable<EpubCoverLine> Column(
        string kind,
        List<string> runes,
        int size,
        int top
    ) =>
        runes.Select(
            (rune, i) =>
                new EpubCoverLine(
                    kind,
                    SlipLeft + (SlipWidth / 2),
                    top + (i * Step(size)) + (size * 88 / 100),
                    size,
                    rune
                )
        );

    private static int Step(int size) => size * 106 / 100;

    private static List<string> Broken(string text)
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
}
