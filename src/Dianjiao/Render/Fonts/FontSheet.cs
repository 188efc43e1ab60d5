using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// Writes the style sheet that declares the fonts (CSS Fonts 4). The families are <c>Dianjiao Song</c>, <c>Dianjiao
/// Kai</c> and <c>Dianjiao Roman</c>. Of two faces of one family, weight and style, a browser takes the later one
/// first.
/// </summary>
internal sealed class FontSheet
{
    // The names of the families, as the theme's style sheets use them.
    public const string Song = "Dianjiao Song";
    public const string Kai = "Dianjiao Kai";
    public const string Roman = "Dianjiao Roman";

    // The characters of an untagged Chinese word in running text in Latin letters. Quotation marks and dashes are left
    // out: there they are the Latin ones. (By CSS Fonts 4, a face is not used for characters outside its range.)
    private const string HanRange =
        "U+2E80-303F,U+3105-312F,U+31A0-31EF,U+3400-4DBF,U+4E00-9FFF,U+F900-FAFF,U+FE30-FE4F,U+FF01-FF60,U+20000-3FFFF";

    private const string Stops = "、。！，：；？";

    /// <summary>The greatest size of a font that is put into the style sheet itself, in bytes.</summary>
    private const int Inlined = 48 * 1024;

    private readonly string inRunningText;
    private readonly bool hasBold;
    private readonly bool hasKai;
    private readonly CodePointSet bold = new();

    /// <param name="all">The fonts of all style sheets.</param>
    /// <param name="beyondRoman">The characters of running text that the Latin face lacks and Song has, sorted.</param>
    public FontSheet(ImmutableArray<FontFile> all, ImmutableArray<int> beyondRoman)
    {
        inRunningText = beyondRoman.IsEmpty
            ? HanRange
            : $"{HanRange},{CodePointSet.ToUnicodeRange(beyondRoman.AsSpan())}";
        hasKai = all.Any(f => f.Wish.Voice == FontVoice.Kai);
        foreach (var font in Of(all, FontVoice.SongBold))
        {
            hasBold = true;
            bold.AddRange(font.CodePoints.AsSpan());
        }
    }

    /// <summary>Returns a style sheet.</summary>
    /// <param name="fonts">The fonts of every page, or those of one volume's page alone.</param>
    public string Write(IReadOnlyCollection<FontFile> fonts)
    {
        var css = new StringBuilder();
        css.Append(
            "/* Made by Dianjiao for the characters of this edition. Licences: fonts/LICENCE.txt */\n"
        );
        foreach (var font in Of(fonts, FontVoice.Song))
        {
            Chinese(css, font, [Song], "400", Range(font));
            if (hasBold && AsBold(font) is not "" and var range)
            {
                // A heading may have a character that the bold face lacks: the regular weight is better than another
                // design.
                Chinese(css, font, [Song], "700", range);
            }

            Chinese(css, font, [Roman], "400", Range(font) ?? inRunningText);
            if (!hasKai)
            {
                // Under the name of Kai too: otherwise a reader's own Kai would draw those of the characters that it
                // has.
                Chinese(css, font, [Kai], "400", Range(font));
            }
        }

        foreach (var font in Of(fonts, FontVoice.SongBold))
        {
            Chinese(
                css,
                font,
                [Song],
                "700",
                CodePointSet.ToUnicodeRange(font.CodePoints.AsSpan())
            );
        }

        foreach (var font in Of(fonts, FontVoice.Kai))
        {
            Chinese(css, font, [Kai], "400", Range(font));
        }

        foreach (var font in Of(fonts, FontVoice.Song).Where(f => f.Wish.HasStopsInTheCorner))
        {
            // The Kai face has these marks in the middle for every region, so Song draws them.
            var stops = CodePointSet.ToUnicodeRange([
                .. font.CodePoints.Where(c => Stops.Contains((char)c)),
            ]);
            if (stops.Length > 0)
            {
                Chinese(css, font, [Kai], "400", stops);
            }
        }

        foreach (var font in Of(fonts, FontVoice.Roman))
        {
            Face(css, Roman, font, "400", "normal", null);
        }

        foreach (var font in Of(fonts, FontVoice.RomanItalic))
        {
            Face(css, Roman, font, "400", "italic", null);
        }

        foreach (var font in Of(fonts, FontVoice.RomanBold))
        {
            Face(css, Roman, font, "700", "normal", null);
        }

        foreach (var font in Of(fonts, FontVoice.Rare))
        {
            var range = CodePointSet.ToUnicodeRange(font.CodePoints.AsSpan());
            Chinese(css, font, [Song, Kai, Roman], "400", range);
            Chinese(css, font, [Song], "700", range);
        }

        return css.ToString();
    }

    /// <summary>True if the font is put into the style sheet itself.</summary>
    public static bool IsInlined(FontFile font) =>
        font.Wish.Voice == FontVoice.Roman && font.Content.Length <= Inlined;

    private static IEnumerable<FontFile> Of(IEnumerable<FontFile> fonts, FontVoice voice) =>
        fonts.Where(f => f.Wish.Voice == voice);

    /// <summary>
    /// Returns the characters for which a font is used; null for a font of all pages, which comes last and needs no
    /// range.
    /// </summary>
    private static string? Range(FontFile font) =>
        font.Volume is null ? null : CodePointSet.ToUnicodeRange(font.CodePoints.AsSpan());

    /// <summary>
    /// Returns the range of a regular font under bold; null for a font of all pages, empty where nothing is left. A
    /// volume's font gets only the characters that no bold font has: its sheet comes last, and would otherwise take a
    /// heading's characters from the bold font.
    /// </summary>
    private string? AsBold(FontFile font) =>
        font.Volume is null
            ? null
            : CodePointSet.ToUnicodeRange([.. font.CodePoints.Where(c => !bold.Contains(c))]);

    /// <summary>
    /// Declares a Chinese font as upright and as italic. Chinese has no italic, and browsers would slant the upright
    /// face.
    /// </summary>
    private static void Chinese(
        StringBuilder css,
        FontFile font,
        ImmutableArray<string> families,
        string weight,
        string? range
    )
    {
        foreach (var family in families)
        {
            Face(css, family, font, weight, "normal", range);
            Face(css, family, font, weight, "italic", range);
        }
    }

    private static void Face(
        StringBuilder css,
        string family,
        FontFile font,
        string weight,
        string style,
        string? range
    )
    {
        // The widths of Latin letters decide where lines break, so their font must be there when the page is first laid
        // out. Chinese characters are equally wide in every font, so the font may change later without a shift.
        var address = IsInlined(font)
            ? $"data:font/woff2;base64,{Convert.ToBase64String(font.Content.Span)}"
            : $"fonts/{font.Name}";
        css.Append(
            CultureInfo.InvariantCulture,
            $"@font-face{{font-family:\"{family}\";font-weight:{weight};font-style:{style};font-display:swap;src:url(\"{address}\") format(\"woff2\")"
        );
        if (range is not null)
        {
            css.Append(";unicode-range:").Append(range);
        }

        css.Append("}\n");
    }
}
