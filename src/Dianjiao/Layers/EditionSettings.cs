using System.Collections.Immutable;

namespace Dianjiao.Layers;

/// <summary>The settings of the edition as a whole, from <c>edition.yml</c>. Each has a default.</summary>
/// <param name="Title">The title of the work, in its own script.</param>
/// <param name="TitleTranslated">The title in translation; empty when there is none.</param>
/// <param name="Version">The version of the edition; citations name it.</param>
/// <param name="Language">
/// The language in which the editors write, and of the interface where a page or a book is made in one language only:
/// <c>en</c>, <c>zh-Hant</c>.
/// </param>
/// <param name="Interface">
/// The languages in which pages are made, beginning with <paramref name="Language"/>, whose pages stand at the root of
/// the site.
/// </param>
/// <param name="TextLanguage">
/// The language tag of the text, with its script: without that, browsers choose the shapes of another region.
/// </param>
/// <param name="VolumeWord">The word for a volume in the text: 卷.</param>
/// <param name="VolumeWordTranslated">The word for a volume in the interface: Book.</param>
/// <param name="Dynasty">
/// The dynasty whose eras the text writes without a name before them (宋); it decides between eras of the same name.
/// Null if none.
/// </param>
/// <param name="Translations">The translations, in the order of the lanes.</param>
/// <param name="BaseUrl">The address of the site; null when it is not known, and then no page states it.</param>
/// <param name="Repository">
/// The address of the edition's repository; null when readers have nowhere to report an error.
/// </param>
/// <param name="Severities">The severities that the edition sets itself, by the number of the code.</param>
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
    /// <summary>The path of the settings in the edition's folder.</summary>
    public const string SettingsFile = "seeds/edition.yml";

    /// <summary>
    /// The series of notes, in the order in which readers choose among them; no two have the same marks.
    /// </summary>
    public ImmutableArray<NoteSeries> NoteSeries { get; init; } = Layers.NoteSeries.OwnAlone;

    /// <summary>
    /// True where the apparatus names the witnesses of every reading that it adopts (positive form); false where it
    /// names only those of other readings.
    /// </summary>
    public bool HasPositiveApparatus { get; init; }

    /// <summary>
    /// The beginnings of addresses outside the site from which its pages may load files; mostly empty.
    /// </summary>
    public ImmutableArray<string> LoadFrom { get; init; } = [];

    /// <summary>The versions published so far, as the editor lists them; empty if there is no list.</summary>
    public ImmutableArray<EditionVersion> Versions { get; init; } = [];

    /// <summary>True where the language tag of the text says that it is in simplified characters.</summary>
    public bool HasSimplifiedText => LanguageTag.IsSimplified(TextLanguage);

    /// <summary>The names of all outputs, in the order in which a build makes them.</summary>
    public static ImmutableArray<string> AllOutputs { get; } =
    ["pages", "search", "json", "text", "epub", "print"];

    /// <summary>Where the languages of the interface are written; null where they are not.</summary>
    public SourceSpan? InterfaceSpan { get; init; }

    /// <summary>
    /// Returns the tag of the Chinese interface in the characters of the text: <c>zh-Hans</c> or <c>zh-Hant</c>.
    /// </summary>
    public static string ChineseFor(string textLanguage) =>
        LanguageTag.IsSimplified(textLanguage) ? "zh-Hans" : "zh-Hant";

    /// <summary>
    /// Returns the folder of a language's pages in the site: empty for the first language, <c>zh-Hant/</c> for another.
    /// </summary>
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
