using System.Collections.Immutable;

namespace Dianjiao.Layers;

/// <summary>What <c>edition.yml</c> says of the edition as a whole. Everything has a default.</summary>
/// <param name="Title">Of the work, in its own script.</param>
/// <param name="TitleTranslated">Empty when there is none.</param>
/// <param name="Version">Of the edition; citations name it.</param>
/// <param name="Language">What the editors write in, and of the interface where a page or a book is made in one language only: <c>en</c>, <c>zh-Hant</c>.</param>
/// <param name="Interface">The languages in which pages are made, <paramref name="Language"/> first: its pages stand at the root of the site.</param>
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
    ImmutableArray<string> Interface,
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
    /// <summary>Where they are written, in the edition's folder.</summary>
    public const string SettingsFile = "seeds/edition.yml";

    /// <summary>The series of notes, in the order in which readers choose among them; no two have the same marks.</summary>
    public ImmutableArray<NoteSeries> NoteSeries { get; init; } = Layers.NoteSeries.OwnAlone;

    /// <summary>Whether the apparatus says of every reading that it adopts who has it (positive form), or of the others alone.</summary>
    public bool HasPositiveApparatus { get; init; }

    /// <summary>Beginnings of addresses outside the site from which its pages may load files; mostly none.</summary>
    public ImmutableArray<string> LoadFrom { get; init; } = [];

    /// <summary>The versions that came out so far, as the editor lists them; empty if there is no list.</summary>
    public ImmutableArray<EditionVersion> Versions { get; init; } = [];

    /// <summary>Whether the text is in simplified characters, as its tag says.</summary>
    public bool HasSimplifiedText => LanguageTag.IsSimplified(TextLanguage);

    /// <summary>Every output a build can make, in the order in which it makes them.</summary>
    public static ImmutableArray<string> AllOutputs { get; } =
    ["pages", "search", "json", "text", "epub", "print"];

    /// <summary>Chinese in the characters in which the text is: those of an interface that readers of it can expect.</summary>
    public static string ChineseFor(string textLanguage) =>
        LanguageTag.IsSimplified(textLanguage) ? "zh-Hans" : "zh-Hant";

    /// <summary>Where the languages of the interface are written; null where they are not.</summary>
    public SourceSpan? InterfaceSpan { get; init; }

    /// <summary>Where in the site the pages of a language stand: empty for the first, <c>zh-Hant/</c> for another.</summary>
    public string FolderOf(string language) => language == Interface[0] ? "" : $"{language}/";

    public static EditionSettings Default(string title) =>
        new(
            title,
            "",
            "",
            "",
            "",
            "0",
            "en",
            ["en", "zh-Hant"],
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
