using System.Collections.Immutable;
using System.Text;
using Dianjiao.Layers;
using Dianjiao.Render.Fonts;

namespace Dianjiao.Render.Epub;

/// <summary>
/// Writes the book's style sheet. Reading systems set size, margins and colours, and readers choose them. So the
/// program's own rules set no background, and their two colours contrast equally with black and with white (4.6 to 1),
/// to be legible on both.
/// </summary>
internal static class EpubStyle
{
    public const string Path = "style.css";

    /// <summary>The template with the rules that the edition may replace.</summary>
    public const string Template = "epub/style.css";

    /// <summary>Returns the style sheet.</summary>
    /// <param name="song">The rules that declare the book's Chinese fonts, with their addresses and ranges.</param>
    /// <param name="textLanguage">The language tag of the edition's text.</param>
    /// <param name="chinese">The language tag of Chinese titles.</param>
    /// <param name="rules">
    /// The rules of the theme. The edition's settings stand before and after them, so that they apply with any rules.
    /// </param>
    /// <param name="look">
    /// The look of the edition, of which the book takes a family, used before its own, and the colour of links. A font
    /// file is for pages only.
    /// </param>
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
        var region = LanguageTag.IsSimplified(textLanguage) ? "SC" : "TC";
        var css = new StringBuilder(Faces(song));
        // The reader chooses the face of Latin letters, so this rule is for Chinese words only.
        css.Append(
            System.Globalization.CultureInfo.InvariantCulture,
            $"[lang=\"{textLanguage}\"], [lang=\"{chinese}\"] {{ font-family: {family}\"Dianjiao Song\", \"Noto Serif CJK {region}\", \"Source Han Serif {region}\", \"Songti {region}\", serif; font-style: normal; }}\n"
        );
        css.Append(rules);
        if (look.Colours.TryGetValue("red", out var red))
        {
            // The program's own colour is legible by day and by night, since not every reading program tells them
            // apart.
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

    /// <summary>Returns the rules that declare the fonts, for the style sheet and for the cover.</summary>
    public static string Faces(ImmutableArray<string> song) =>
        string.Concat(song.Select(face => face + "\n"));

    /// <summary>Returns the rule that declares a font.</summary>
    /// <param name="path">The path of the font, relative to the style sheet.</param>
    public static string Face(FontFile font, string path)
    {
        // Where several fonts share the text, each is used for its own characters only.
        var range =
            font.Volume is null && font.Wish.Voice == FontVoice.Song
                ? ""
                : $"; unicode-range: {CodePointSet.ToUnicodeRange(font.CodePoints.AsSpan())}";
        return $"@font-face {{ font-family: \"Dianjiao Song\"; src: url(\"{path}\") format(\"woff2\"){range} }}";
    }
}
