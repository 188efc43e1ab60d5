using System.Collections.Immutable;
using System.Text;
using Dianjiao.Layers;
using Dianjiao.Render.Fonts;

namespace Dianjiao.Render.Epub;

/// <summary>
/// The book's style sheet. Reading systems set size, margins and colours, and readers choose them: it sets no ground, and
/// its two colours are as far from black as from white (contrast 4.6), so that they can be read on either.
/// </summary>
internal static class EpubStyle
{
    public const string Path = "style.css";

    private const string Sheet = """
        .num, .at, .ce, .also, .with, .label { color: #767676; }
        a, h2.year { color: #c45040; }
        h1, h2, h3 { line-height: 1.4; page-break-after: avoid; break-after: avoid; hyphens: none; }
        h1 { font-size: 1.6em; text-align: center; margin: 2em 0 1em; }
        h2 { font-size: 1.3em; margin: 1.6em 0 .8em; }
        h2.year { border-bottom: 1px solid; padding-bottom: .2em; }
        h3 { font-size: 1.1em; margin: 1.4em 0 .5em; }
        .ce, .also, .with { font-size: .85em; font-weight: normal; }
        .also { margin: 0 0 1em; }
        .seg { margin: 0 0 1em; }
        .seg .num { float: right; margin: .4em 0 0 1em; font-size: .7em; line-height: 1; text-indent: 0; }
        .biao { margin: 0 0 .3em; line-height: 1.8; text-align: justify; }
        h3.biao { font-weight: bold; }
        .commentary, .supplement, .discussion { margin-left: 1.5em; }
        .tr p { margin: 0 0 .5em; line-height: 1.45; }
        .tr { clear: right; }
        .heading .tr { font-style: italic; }
        .name { border-bottom: 1px solid; margin: 0 .06em; }
        .work { border-bottom: 0; text-decoration: underline; text-decoration-style: wavy; }
        .nb { white-space: nowrap; }
        .gap small { font-size: .6em; }
        sup { font-size: .65em; line-height: 1; vertical-align: super; }
        .ref, .back, nav a { text-decoration: none; }
        nav a { color: inherit; }
        .ref, .back { font-weight: normal; }
        .notes { margin-top: 2em; border-top: 1px solid; font-size: .9em; }
        .notes h3 { page-break-before: avoid; }
        .notes aside, .notes li { display: block; margin: 0 0 .7em; }
        .notes p { margin: 0 0 .2em; line-height: 1.5; }
        ul.entries { list-style: none; margin: 0; padding: 0; }
        .at { font-size: .8em; }
        .lemma { font-weight: bold; }
        .title, .cover { text-align: center; }
        .cover img { max-width: 100%; max-height: 100%; height: auto; }
        .title p { margin: .6em 0; }
        .title h1 { font-size: 2em; margin: 3em 0 .7em; }
        .title h1 + p { font-size: 1.2em; font-style: italic; margin-bottom: 2em; }
        .fingerprint { font-size: .75em; word-break: break-all; overflow-wrap: break-word; }
        blockquote { margin: .3em 1.2em; }
        code { overflow-wrap: break-word; word-break: break-all; }
        table { border-collapse: collapse; margin: 1em 0; font-size: .8em; }
        th, td { border-bottom: 1px solid; padding: .2em .4em .2em 0; overflow-wrap: anywhere; text-align: left; vertical-align: top; }
        nav ol { list-style: none; padding-left: 1.2em; }
        nav li { margin: .3em 0; }

        """;

    /// <param name="song">The book's Chinese fonts, as their addresses and ranges.</param>
    /// <param name="textLanguage">Of the edition's text.</param>
    /// <param name="chinese">Of Chinese titles.</param>
    /// <param name="look">A family before the book's own, and the colour of links; a font file is for pages only.</param>
    public static ReadOnlyMemory<byte> Write(
        ImmutableArray<string> song,
        string textLanguage,
        string chinese,
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
        css.Append(Sheet);
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
