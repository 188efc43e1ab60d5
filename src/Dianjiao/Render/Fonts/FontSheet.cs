using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// Writes the style sheet that declares the fonts (CSS Fonts 4). The families are <c>Dianjiao Song</c>, <c>Dianjiao
/// Kai</c> and <c>Dianjiao Roman</c>; of two faces of one family, weight and style a browser asks the later first.
/// </summary>
internal sealed class FontSheet
{
    public const string Song = "Dianjiao Song";
    public const string Kai = "Dianjiao Kai";
    public const string Roman = "Dianjiao Roman";

    // Where a Chinese word stands in running text in Latin letters, untagged. Quotation marks and dashes are not in it:
    // there they are the Latin ones. (CSS Fonts 4 leaves a face alone for characters outside its range.)
    private const string HanRange =
        "U+2E80-303F,U+3105-312F,U+31A0-31EF,U+3400-4DBF,U+4E00-9FFF,U+F900-FAFF,U+FE30-FE4F,U+FF01-FF60,U+20000-3FFFF";

    private const string Stops = "、。！，：；？";

    /// <summary>A font this small is put into the style sheet itself, in bytes.</summary>
    private const int Inlined = 48 * 1024;

    private readonly string inRunningText;
    private readonly bool hasBold;
    private readonly bool hasKai;
    private readonly CodePointSet bold = new();

    /// <param name="all">The fonts of all sheets.</param>
    /// <param name="beyondRoman">Characters of running text that the Latin face lacks and Song has, sorted.</param>
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

    /// <param name="fonts">Those of every page, or those of one volume's page alone.</param>
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
                // A heading may hold a character that the bold face lacks: better in regular than in another design.
                Chinese(css, font, [Song], "700", range);
            }

            Chinese(css, font, [Roman], "400", Range(font) ?? inRunningText);
            if (!hasKai)
            {
                // By name, lest a reader's own Kai be mixed in for the characters that it has.
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
            // The Kai face has them in the middle in every region.
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

    public static bool IsInlined(FontFile font) =>
        font.Wish.Voice == FontVoice.Roman && font.Content.Length <= Inlined;

    private static IEnumerable<FontFile> Of(IEnumerable<FontFile> fonts, FontVoice voice) =>
        fonts.Where(f => f.Wish.Voice == voice);

    /// <summary>A font for all pages is asked last and needs no range; a volume's own is asked for its characters only.</summary>
    private static string? Range(FontFile font) =>
        font.Volume is null ? null : CodePointSet.ToUnicodeRange(font.CodePoints.AsSpan());

    /// <summary>
    /// The same for bold, as which a volume's own font is asked for what no bold font has alone: its sheet comes last, and
    /// would else take a heading's character from the bold font of every page. Empty where nothing is left.
    /// </summary>
    private string? AsBold(FontFile font) =>
        font.Volume is null
            ? null
            : CodePointSet.ToUnicodeRange([.. font.CodePoints.Where(c => !bold.Contains(c))]);

    /// <summary>Chinese has no italic: under both styles, or browsers would slant the upright face.</summary>
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
        // The letters of running text decide where lines break, so their font must be there when the page is first
        // laid out. Chinese characters are as wide in any font as in this: they may be exchanged without a shift.
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
