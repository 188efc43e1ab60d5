using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Metadata;

/// <summary>
/// Describes the work and its volumes in the terms of schema.org: a Book with its Chapters, and each translation as a
/// work of its own with <c>translationOfWork</c>. An address is stated only where it is known.
/// </summary>
internal static class JsonLd
{
    // This encoder keeps Han characters as they are, and escapes all that could close the script element.
    private static readonly LinkedJson Json = new(
        new JsonSerializerOptions(LinkedJson.Default.Options)
        {
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        }
    );

    /// <summary>Returns the description of the whole work.</summary>
    /// <param name="address">The address of the title page; empty where it is not known.</param>
    /// <param name="addressOf">Returns the address of a volume's page; empty where it is not known.</param>
    public static ScriptData Book(
        Edition edition,
        string address,
        Func<Volume, string> addressOf
    ) =>
        Write(
            Edited(
                Work("Book", edition.Settings, "", "", Languages(edition), address),
                edition.Settings
            ) with
            {
                HasPart =
                [
                    .. edition.Volumes.Select(volume => new LinkedPart(
                        "Chapter",
                        volume.Label,
                        volume.Name,
                        Stated(addressOf(volume))
                    )),
                ],
                WorkTranslation = Translations(
                    "Book",
                    edition.Settings,
                    "",
                    "",
                    Languages(edition)
                ),
            }
        );

    /// <summary>Returns the description of a volume.</summary>
    /// <param name="translated">The name of the volume in translation: Book 41; may be empty.</param>
    /// <param name="address">The address of the volume's page; empty where it is not known.</param>
    /// <param name="book">The address of the whole work; empty where it is not known.</param>
    public static ScriptData Chapter(
        EditionSettings settings,
        Volume volume,
        string translated,
        string address,
        string book
    ) =>
        Write(
            Edited(
                Work("Chapter", settings, volume.Label, translated, volume.Languages, address),
                settings
            ) with
            {
                Position = volume.Name,
                TemporalCoverage = Span(volume),
                IsPartOf = Work("Book", settings, "", "", volume.Languages, book),
                WorkTranslation = Translations(
                    "Chapter",
                    settings,
                    volume.Label,
                    translated,
                    volume.Languages
                ),
            }
        );

    /// <summary>Returns the years of the common era that a volume covers, 1218/1223; null when none is known.</summary>
    public static string? Span(Volume volume)
    {
        var years = volume.Years.Where(y => y.CommonEra is not null).ToList();
        return years.Count == 0
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{years[0].CommonEra:0000}/{years[^1].CommonEra:0000}"
            );
    }

    private static IEnumerable<string> Languages(Edition edition) =>
        edition
            .Settings.Translations.Select(t => t.Language)
            .Where(l => edition.Volumes.Any(v => v.Languages.Contains(l)));

    private static ScriptData Write(LinkedWork work) =>
        new(
            JsonSerializer.Serialize(work with { Context = "https://schema.org" }, Json.LinkedWork)
        );

    private static LinkedWork Work(
        string type,
        EditionSettings settings,
        string part,
        string partTranslated,
        IEnumerable<string> translations,
        string address
    ) =>
        new(type, Named(settings, part))
        {
            AlternateName =
                settings.TitleTranslated.Length > 0
                    ? Joined(settings.TitleTranslated, partTranslated)
                    : null,
            InLanguage = [settings.TextLanguage, .. translations],
            Url = Stated(address),
            Author =
                settings.Author.Length > 0
                    ? new LinkedPerson(settings.Author)
                    {
                        Type = "Person",
                        AlternateName = Stated(settings.AuthorTranslated),
                    }
                    : null,
        };

    private static LinkedWork Edited(LinkedWork work, EditionSettings settings) =>
        work with
        {
            // The editor may be a project or a person, and the settings do not say which.
            Editor = settings.Editor.Length > 0 ? new LinkedPerson(settings.Editor) : null,
            Version = settings.Version,
            License = settings.Licence is { } licence ? LicenceAddress.Of(licence) : null,
        };

    private static IReadOnlyList<LinkedTranslation> Translations(
        string type,
        EditionSettings settings,
        string part,
        string partTranslated,
        IEnumerable<string> languages
    ) =>
        [
            .. languages.Select(language => new LinkedTranslation(
                type,
                settings.TitleTranslated.Length > 0
                    ? Joined(settings.TitleTranslated, partTranslated)
                    : Named(settings, part),
                language,
                new LinkedTranslation(type, Named(settings, part), settings.TextLanguage, null)
            )),
        ];

    private static string Named(EditionSettings settings, string part) =>
        $"{settings.Title} {part}".TrimEnd();

    private static string Joined(string title, string part) =>
        part.Length == 0 ? title : $"{title}, {part}";

    private static string? Stated(string text) => text.Length == 0 ? null : text;
}
