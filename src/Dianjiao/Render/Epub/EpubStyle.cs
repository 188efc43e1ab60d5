using System.Collections.Immutable;
using System.Text;
using Dianjiao.Layers;
using Dianjiao.Render.Fonts;

namespace Dianjiao.Render.Epub;

/// <summary>
/// The book's style sheet. Reading systems set size, margins and colours, and readers choose them: the program's own rules
/// set no ground, and their two colours are as far from black as from white (contrast 4.6), to be read on either.
/// </summary>
internal static class EpubStyle
{
    public const string Path = "style.css";

    /// <summary>The rules that the edition may replace.</summary>
    public const string Template = "epub/style.css";

    /// <param name="song">The book's Chinese fonts, as their addresses and ranges.</param>
    /// <param name="textLanguage">Of the edition's text.</param>
    /// <param name="chinese">The tag of Chinese titles.</param>
    /// <param name="rules">Those of the theme; the edition's settings stand before and after them, so that they hold whatever it says.</param>
    /// <param name="look">A family before the book's own, and the colour of links; a font file is for pages only.</param>
    public static ReadOnlyMemory<byte> Write(
        ImmutableArray<string> song,
        string textLanguage,
        string chinese,
        string rules,
        Look look
    )
    {
        var family =
            look.Faces.TryGetValue("song", out var face) && !face.IsFile
                ? $"\"{face.Name}\", "
                : "";
        var css = new StringBuilder(Faces(song));
        // Latin letters are the reader's own; so a rule for Chinese words alone.
        css.Append(
            System.Globalization.CultureInfo.InvariantCulture,
            $"[lang=\"{textLanguage}\"], [lang=\"{chinese}\"] {{ font-family: {family}\"Dianjiao Song\", \"Noto Serif CJK TC\", \"Source Han Serif TC\", \"Songti TC\", serif; font-style: normal; }}\n"
        );
        css.Append(rules);
        if (look.Colours.TryGetValue("red", out var red))
        {
            // The program's own is between the two, since not every reading program tells day from night.
            AppendLinks(red.Light, "");
            AppendLinks(red.Dark, "@media (prefers-color-scheme: dark) ");
        }

        return Encoding.UTF8.GetBytes(css.ToString());

        void AppendLinks(string? colour, string when)
        {
            if (colour is not null)
            {
                var rule = $"a, h2.year {{ color: {colour}; }}";
                css.Append(when.Length > 0 ? $"{when}{{ {rule} }}\n" : rule + "\n");
            }
        }
    }

    /// <summary>The rules that declare the fonts, for the style sheet and for the cover.</summary>
    public static string Faces(ImmutableArray<string> song) =>
        string.Concat(song.Select(face => face + "\n"));

    /// <param name="path">Relative to the style sheet.</param>
    public static string Face(FontFile font, string path)
    {
        // Of several fonts that share the text each is asked for its own characters only.
        var range =
            font.Volume is null && font.Wish.Voice == FontVoice.Song
                ? ""
                : $"; unicode-range: {CodePointSet.ToUnicodeRange(font.CodePoints.AsSpan())}";
        return $"@font-face {{ font-family: \"Dianjiao Song\"; src: url(\"{path}\") format(\"woff2\"){range} }}";
    }
}
