using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Metadata;

/// <summary>
/// The work and its volumes in the terms of schema.org: a Book with its Chapters, and the translation as a work of its
/// own that is <c>translationOfWork</c>. An address is stated only where it is known.
/// </summary>
internal static class JsonLd
{
    // It keeps Han characters as they are and escapes what could close the script element.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <param name="addressOf">Of a volume's page; empty where it is not known.</param>
    public static ScriptData Book(
        Edition edition,
        string address,
        Func<Volume, string> addressOf
    ) =>
        Write(json =>
        {
            Work(json, "Book", edition.Settings, "", "", Languages(edition), address);
            Edition(json, edition.Settings);
            json.WriteStartArray("hasPart");
            foreach (var volume in edition.Volumes)
            {
                json.WriteStartObject();
                json.WriteString("@type", "Chapter");
                json.WriteString("name", volume.Label);
                json.WriteString("position", volume.Name);
                if (addressOf(volume) is { Length: > 0 } url)
                {
                    json.WriteString("url", url);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            Translations(json, "Book", edition.Settings, "", "", Languages(edition));
        });

    /// <param name="translated">Its name in the translation: Book 41; may be empty.</param>
    /// <param name="book">The address of the whole.</param>
    public static ScriptData Chapter(
        EditionSettings settings,
        Volume volume,
        string translated,
        string address,
        string book
    ) =>
        Write(json =>
        {
            Work(json, "Chapter", settings, volume.Label, translated, volume.Languages, address);
            json.WriteString("position", volume.Name);
            if (Span(volume) is { } span)
            {
                json.WriteString("temporalCoverage", span);
            }

            json.WriteStartObject("isPartOf");
            Work(json, "Book", settings, "", "", volume.Languages, book);
            json.WriteEndObject();
            Edition(json, settings);
            Translations(json, "Chapter", settings, volume.Label, translated, volume.Languages);
        });

    /// <summary>The years CE that a volume covers, 1218/1223; null when none is known.</summary>
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

    private static ScriptData Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            content(json);
            json.WriteEndObject();
        }

        return new ScriptData(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void Work(
        Utf8JsonWriter json,
        string type,
        EditionSettings settings,
        string part,
        string partTranslated,
        IEnumerable<string> translations,
        string address
    )
    {
        json.WriteString("@type", type);
        json.WriteString("name", $"{settings.Title} {part}".TrimEnd());
        if (settings.TitleTranslated.Length > 0)
        {
            json.WriteString("alternateName", Joined(settings.TitleTranslated, partTranslated));
        }

        json.WriteStartArray("inLanguage");
        json.WriteStringValue(settings.TextLanguage);
        foreach (var language in translations)
        {
            json.WriteStringValue(language);
        }

        json.WriteEndArray();
        if (address.Length > 0)
        {
            json.WriteString("url", address);
        }

        if (settings.Author.Length > 0)
        {
            json.WriteStartObject("author");
            json.WriteString("@type", "Person");
            json.WriteString("name", settings.Author);
            if (settings.AuthorTranslated.Length > 0)
            {
                json.WriteString("alternateName", settings.AuthorTranslated);
            }

            json.WriteEndObject();
        }
    }

    private static void Edition(Utf8JsonWriter json, EditionSettings settings)
    {
        // Who edits is as often a project as a person; the field does not say.
        if (settings.Editor.Length > 0)
        {
            json.WriteStartObject("editor");
            json.WriteString("name", settings.Editor);
            json.WriteEndObject();
        }

        json.WriteString("version", settings.Version);
        if (settings.Licence is { } licence && LicenceAddress.Of(licence) is { } address)
        {
            json.WriteString("license", address);
        }
    }

    private static void Translations(
        Utf8JsonWriter json,
        string type,
        EditionSettings settings,
        string part,
        string partTranslated,
        IEnumerable<string> languages
    )
    {
        json.WriteStartArray("workTranslation");
        foreach (var language in languages)
        {
            json.WriteStartObject();
            json.WriteString("@type", type);
            json.WriteString(
                "name",
                settings.TitleTranslated.Length > 0
                    ? Joined(settings.TitleTranslated, partTranslated)
                    : $"{settings.Title} {part}".TrimEnd()
            );
            json.WriteString("inLanguage", language);
            json.WriteStartObject("translationOfWork");
            json.WriteString("@type", type);
            json.WriteString("name", $"{settings.Title} {part}".TrimEnd());
            json.WriteString("inLanguage", settings.TextLanguage);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Joined(string title, string part) =>
        part.Length == 0 ? title : $"{title}, {part}";
}
