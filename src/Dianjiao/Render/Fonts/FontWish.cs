using System.Collections.Immutable;
using Dianjiao.Layers;

namespace Dianjiao.Render.Fonts;

/// <summary>A face that the pages would use, and where it may be found.</summary>
/// <param name="Name">The name for people and in the build's messages: Noto Serif CJK TC.</param>
/// <param name="Slug">The beginning of the published file's name.</param>
/// <param name="Files">The names of files that may hold it, the best first.</param>
/// <param name="Families">
/// The names of the family within a collection, as in its name table; empty where a file has one face.
/// </param>
/// <param name="Source">The address from which the font comes; published with its licence.</param>
public sealed record FontWish(
    FontVoice Voice,
    string Name,
    string Slug,
    ImmutableArray<string> Files,
    ImmutableArray<string> Families,
    FontLicence Licence,
    string Source
)
{
    private const string NotoSource = "https://github.com/notofonts/noto-cjk";
    private const string GaramondSource = "http://www.georgduffner.at/ebgaramond/";

    /// <summary>Returns the wishes in the order in which the faces are asked for a character.</summary>
    /// <param name="textLanguage">
    /// The language tag of the text. A code point has different shapes in different regions, and ，。 stand elsewhere in
    /// their square. The shapes are those of Taiwan, or of mainland China where the tag says Hans, CN or SG.
    /// </param>
    public static ImmutableArray<FontWish> For(string textLanguage) =>
        LanguageTag.IsSimplified(textLanguage) ? Simplified : Traditional;

    private static readonly ImmutableArray<FontWish> Others =
    [
        new(
            FontVoice.Roman,
            "EB Garamond",
            "roman",
            ["EBGaramond12-Regular.otf", "EBGaramond-Regular.otf", "EBGaramond-Regular.ttf"],
            [],
            FontLicence.OpenFont,
            GaramondSource
        ),
        new(
            FontVoice.RomanItalic,
            "EB Garamond Italic",
            "roman-italic",
            ["EBGaramond12-Italic.otf", "EBGaramond-Italic.otf", "EBGaramond-Italic.ttf"],
            [],
            FontLicence.OpenFont,
            GaramondSource
        ),
        new(
            FontVoice.RomanBold,
            "EB Garamond Bold",
            "roman-bold",
            ["EBGaramond-Bold.otf", "EBGaramond-Bold.ttf", "EBGaramond12-Bold.otf"],
            [],
            FontLicence.OpenFont,
            GaramondSource
        ),
        Rare("HanaMinA", "HanaMinA.ttf", "https://fonts.jp/hanazono/", FontLicence.OpenFont),
        Rare("HanaMinB", "HanaMinB.ttf", "https://fonts.jp/hanazono/", FontLicence.OpenFont),
        Rare(
            "BabelStone Han",
            "BabelStoneHan.ttf",
            "https://www.babelstone.co.uk/Fonts/Han.html",
            FontLicence.Arphic
        ),
        Rare(
            "Noto Serif Tangut",
            "NotoSerifTangut-Regular.ttf",
            "https://github.com/notofonts/tangut",
            FontLicence.OpenFont
        ),
        Rare(
            "Noto Sans Symbols 2",
            "NotoSansSymbols2-Regular.ttf",
            "https://github.com/notofonts/symbols",
            FontLicence.OpenFont
        ),
    ];

    private static readonly ImmutableArray<FontWish> Traditional =
    [
        .. Song(
            "TC",
            ["Noto Serif CJK TC", "Noto Serif TC", "Source Han Serif TC", "Source Han Serif TW"]
        ),
        Kai("TW"),
        .. Others,
    ];

    private static readonly ImmutableArray<FontWish> Simplified =
    [
        .. Song(
            "SC",
            ["Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Source Han Serif CN"]
        ),
        Kai("CN"),
        .. Others,
    ];

    /// <summary>
    /// True if the stops of the face stand in the corner of their square, as in mainland China, and not in the middle.
    /// </summary>
    public bool HasStopsInTheCorner => Families.Contains("Noto Serif CJK SC");

    /// <summary>The OpenType features that are kept when the face is cut.</summary>
    public ImmutableArray<string> Features =>
        Voice is FontVoice.Roman or FontVoice.RomanItalic or FontVoice.RomanBold
            ? FontSubsetter.LatinFeatures
            : FontSubsetter.ChineseFeatures;

    /// <param name="region">The region, as in the fonts' names: TC, SC.</param>
    private static ImmutableArray<FontWish> Song(string region, ImmutableArray<string> families)
    {
        return
        [
            Weight(FontVoice.Song, $"Noto Serif CJK {region}", "song", "Regular"),
            Weight(FontVoice.SongBold, $"Noto Serif CJK {region} Bold", "song-bold", "Bold"),
        ];

        FontWish Weight(FontVoice voice, string name, string slug, string weight) =>
            new(
                voice,
                name,
                slug,
                [
                    $"NotoSerifCJK-{weight}.ttc",
                    $"NotoSerifCJK{region.ToLowerInvariant()}-{weight}.otf",
                    $"NotoSerif{region}-{weight}.otf",
                    $"SourceHanSerif-{weight}.ttc",
                    $"SourceHanSerif{region}-{weight}.otf",
                ],
                families,
                FontLicence.OpenFont,
                NotoSource
            );
    }

    private static FontWish Kai(string region) =>
        new(
            FontVoice.Kai,
            "AR PL UKai",
            "kai",
            ["ukai.ttc"],
            [$"AR PL UKai {region}"],
            FontLicence.Arphic,
            "https://www.freedesktop.org/wiki/Software/CJKUnifonts"
        );

    private static FontWish Rare(string name, string file, string source, FontLicence licence) =>
        new(FontVoice.Rare, name, "rare", [file], [], licence, source);
}
