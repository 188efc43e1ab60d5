using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Templates;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Metadata;

/// <summary>
/// Makes the metadata of each page. All addresses in them must be absolute, so none is stated without a base URL.
/// <c>hreflang</c> concerns the interface only, since each page has all languages of the edition.
/// </summary>
internal sealed class PageMetadata(Edition edition, string language, Wordings wordings)
{
    // The greatest length that search engines show, in code points.
    private const int LongestDescription = 160;

    private readonly EditionSettings settings = edition.Settings;
    private readonly bool isChinese = wordings.Of(language).Ui.Traits.Chinese;
    private readonly MetadataWording words = wordings.Of(language).Metadata;

    public MetadataView Index()
    {
        const string Path = "index.html";
        var description = Format(
            edition.Volumes.Any(v => !v.Languages.IsEmpty)
                ? words.EditionTranslated
                : words.Edition,
            Title(),
            Author()
        );
        return View(
            Path,
            settings.Title,
            description,
            "book",
            [
                settings.TextLanguage,
                .. edition.Volumes.SelectMany(v => v.Languages).Distinct(StringComparer.Ordinal),
            ],
            null,
            JsonLd.Book(edition, Address(Path), v => Address(Of(v)))
        );
    }

    /// <summary>Returns the metadata of a volume's page.</summary>
    /// <param name="translated">The name of the volume in translation: Book 41; may be empty.</param>
    public MetadataView Volume(Volume volume, string translated)
    {
        var name =
            translated.Length == 0 || isChinese ? volume.Label : $"{volume.Label} ({translated})";
        var span = JsonLd.Span(volume)?.Replace('/', '–');
        var description = Format(
            volume.Languages.IsEmpty ? words.Volume : words.VolumeTranslated,
            Title(),
            span is null ? name : Format(words.VolumeYears, name, span)
        );
        return View(
            Of(volume),
            $"{settings.Title} {volume.Label}",
            description,
            "article",
            [settings.TextLanguage, .. volume.Languages],
            volume,
            JsonLd.Chapter(settings, volume, translated, Address(Of(volume)), Address("index.html"))
        );
    }

    /// <summary>Returns the metadata of a page of front matter, which is in the language of the edition.</summary>
    public MetadataView Front(FrontPage page, string title) =>
        Page($"{page.Slug}/index.html", title, settings.Language);

    /// <summary>Returns the metadata of a page that is neither a volume nor front matter.</summary>
    /// <param name="path">
    /// The path, relative to the root of the pages in this language; empty for a page that has no address of its own.
    /// </param>
    public MetadataView Page(string path, string title) => Page(path, title, language);

    /// <summary>Returns the metadata of the page for wrong addresses, which search engines should not list.</summary>
    public static MetadataView NotFound() =>
        new("", [], [new("robots", "noindex")], [], ScriptData.None, false);

    private MetadataView Page(string path, string title, string written) =>
        View(
            path,
            title,
            Format(words.Page, title, Title()),
            "website",
            [written],
            null,
            ScriptData.None
        );

    private static string Of(Volume volume) => $"{volume.Folder}/index.html";

    /// <summary>Returns the address of a page in the language of this one.</summary>
    private string Address(string path) => Address(path, language);

    private string Address(string path, string spoken) =>
        path.Length == 0 ? "" : AddressOf(settings.FolderOf(spoken) + path);

    private ImmutableArray<AlternateView> Alternates(string path) =>
        settings.Interface.Length == 1 || Address(path).Length == 0
            ? []
            :
            [
                .. settings.Interface.Select(l => new AlternateView(l, Address(path, l))),
                new("x-default", Address(path, settings.Language)),
            ];

    /// <summary>Returns the absolute address; empty where the site's address is not known.</summary>
    private string AddressOf(string path) =>
        settings.BaseUrl is not { } site ? ""
        : path == "index.html" ? site + "/"
        : $"{site}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";

    private string Title() =>
        settings.TitleTranslated.Length == 0 || isChinese
            ? settings.Title
            : $"{settings.TitleTranslated} {settings.Title}";

    private string Author() =>
        settings.Author.Length == 0 ? words.Anonymous
        : settings.AuthorTranslated.Length == 0 || isChinese ? settings.Author
        : $"{settings.AuthorTranslated} {settings.Author}";

    private MetadataView View(
        string path,
        string title,
        string description,
        string type,
        IEnumerable<string> languages,
        Volume? volume,
        ScriptData jsonLd
    )
    {
        var address = Address(path);
        var points = CodePoints.Of(description).AsSpan();
        var text =
            points.Length <= LongestDescription
                ? description
                : CodePoints.ToText(points[..(LongestDescription - 1)]) + "…";
        return new MetadataView(
            address,
            Alternates(path),
            [new("description", text), .. DublinCore(address, title, languages, volume)],
            OpenGraph(address, title, text, type),
            jsonLd,
            jsonLd.Json.Length > 0
        );
    }

    private IEnumerable<MetaView> DublinCore(
        string address,
        string title,
        IEnumerable<string> languages,
        Volume? volume
    )
    {
        yield return new("DCTERMS.title", title);
        yield return new("DCTERMS.type", "Text");
        yield return new("DCTERMS.format", "text/html");
        if (settings.Author.Length > 0)
        {
            yield return new("DCTERMS.creator", settings.Author);
        }

        if (settings.Editor.Length > 0)
        {
            yield return new("DCTERMS.contributor", settings.Editor);
        }

        foreach (var written in languages)
        {
            yield return new("DCTERMS.language", written);
        }

        if (address.Length > 0)
        {
            yield return new("DCTERMS.identifier", address);
        }

        if (volume is not null)
        {
            yield return new("DCTERMS.isPartOf", settings.Title);
        }

        if (volume is not null && JsonLd.Span(volume)?.Split('/') is { } years)
        {
            yield return new("DCTERMS.temporal", $"start={years[0]}; end={years[1]};");
        }

        if (settings.Licence is { } licence)
        {
            yield return new("DCTERMS.license", LicenceAddress.Of(licence) ?? licence);
        }
    }

    /// <summary>
    /// Returns the statements of Open Graph; none without a base URL, since an Open Graph object must have an absolute
    /// address and an image.
    /// </summary>
    private ImmutableArray<MetaView> OpenGraph(
        string address,
        string title,
        string description,
        string type
    ) =>
        address.Length == 0
            ? []
            :
            [
                new("og:title", title),
                new("og:type", type),
                new("og:url", address),
                new("og:image", AddressOf("assets/card.png")),
                new("og:image:width", "1200"),
                new("og:image:height", "630"),
                new("og:image:alt", settings.Title),
                new("og:description", description),
                new("og:site_name", settings.Title),
                new("og:locale", Locale(language)),
                .. settings
                    .Interface.Where(l => l != language)
                    .Select(l => new MetaView("og:locale:alternate", Locale(l))),
            ];

    private string Locale(string spoken) => wordings.Of(spoken).Ui.Traits.Locale;

    private static string Format(string text, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, text, values);
}
