using System.Collections.Immutable;

namespace Dianjiao.Layers;

/// <summary>What <c>edition.yml</c> says of the edition as a whole. Everything has a default.</summary>
/// <param name="Title">Of the work, in its own script.</param>
/// <param name="TitleTranslated">Empty when there is none.</param>
/// <param name="Version">Of the edition; citations name it.</param>
/// <param name="Language">Of the interface: <c>en</c> or <c>zh-Hant</c>.</param>
/// <param name="TextLanguage">The language tag of the text, script subtag included: without it browsers choose another region's shapes.</param>
/// <param name="VolumeWord">What a volume is called in the text: 卷.</param>
/// <param name="VolumeWordTranslated">And in the interface: Book.</param>
/// <param name="Dynasty">Whose eras the text writes without a name before them (宋); decides between eras of one name. Null if none.</param>
/// <param name="Translations">In the order of the lanes.</param>
/// <param name="BaseUrl">Null when the site's address is not known; then no page states one.</param>
/// <param name="Repository">Null when readers have nowhere to report an error.</param>
/// <param name="Severities">Codes whose weight the edition sets itself.</param>
public sealed record EditionSettings(
    string Title,
    string TitleTranslated,
    string Author,
    string AuthorTranslated,
    string Editor,
    string Version,
    string Language,
    string TextLanguage,
    string VolumeWord,
    string VolumeWordTranslated,
    string? Dynasty,
    ImmutableArray<TranslationLane> Translations,
    ImmutableArray<Witness> Witnesses,
    string? BaseUrl,
    string? Repository,
    string? Licence,
    ImmutableArray<string> Outputs,
    ImmutableDictionary<string, Severity> Severities,
    Look Look,
    SourceFile? File
)
{
    /// <summary>Every output a build can make, in the order in which it makes them.</summary>
    public static ImmutableArray<string> AllOutputs { get; } =
    ["pages", "search", "json", "text", "epub", "print"];

    public static EditionSettings Default(string title) =>
        new(
            title,
            "",
            "",
            "",
            "",
            "0",
            "en",
            "lzh-Hant",
            "卷",
            "Book",
            null,
            [],
            [],
            null,
            null,
            null,
            AllOutputs,
            ImmutableDictionary<string, Severity>.Empty,
            Look.Default,
            null
        );
}
