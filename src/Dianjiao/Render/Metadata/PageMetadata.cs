using System.Collections.Immutable;
using System.Globalization;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Wording;
using Dianjiao.Templating;

namespace Dianjiao.Render.Metadata;

/// <summary>
/// Makes what each page says of itself. Addresses must be absolute in all of it, so without a base URL none is stated.
/// There is no <c>hreflang</c>: each page has all languages of the edition in it, and no other version.
/// </summary>
internal sealed class PageMetadata(Edition edition, InterfaceText ui)
{
    // The longest that search engines show.
    private const int LongestDescription = 160;

    private readonly EditionSettings settings = edition.Settings;
    private readonly MetadataWording words = MetadataWording.For(ui.Language);

    public MetadataView Index()
    {
        var address = Address("index.html");
        var description = Format(
            edition.Volumes.Any(v => !v.Languages.IsEmpty)
                ? words.EditionTranslated
                : words.Edition,
            Title(),
            Author()
        );
        return View(
            address,
            settings.Title,
            description,
            "book",
            null,
            JsonLd.Book(edition, address)
        );
    }

    /// <param name="translated">Its name in the translation: Book 41; may be empty.</param>
    public MetadataView Volume(Volume volume, string translated)
    {
        var address = Address($"{volume.Folder}/index.html");
        var name = translated.Length == 0 ? volume.Label : $"{volume.Label} ({translated})";
        var span = JsonLd.Span(volume)?.Replace('/', '–');
        var description = Format(
            volume.Languages.IsEmpty ? words.Volume : words.VolumeTranslated,
            Title(),
            span is null ? name : $"{name}, {span}"
        );
        return View(
            address,
            $"{settings.Title} {volume.Label}",
            description,
            "article",
            volume,
            JsonLd.Chapter(settings, volume, translated, address)
        );
    }

    /// <param name="path">Relative to the site; empty for a page that has no address of its own.</param>
    public MetadataView Page(string path, string title) =>
        View(Address(path), title, Format(words.Page, title, Title()), "website", null, default);

    /// <summary>The page at whatever address does not exist: nobody should find it.</summary>
    public static MetadataView NotFound() =>
        new("", [new("robots", "noindex")], [], default, false);

    /// <summary>Absolute; empty where it is not known.</summary>
    private string Address(string path) =>
        settings.BaseUrl is not { } site || path.Length == 0 ? ""
        : path == "index.html" ? site + "/"
        : $"{site}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";

    private string Title() =>
        settings.TitleTranslated.Length == 0
            ? settings.Title
            : $"{settings.TitleTranslated} {settings.Title}";

    private string Author() =>
        settings.Author.Length == 0 ? words.Anonymous
        : settings.AuthorTranslated.Length == 0 ? settings.Author
        : $"{settings.AuthorTranslated} {settings.Author}";

    private MetadataView View(
        string address,
        string title,
        string description,
        string type,
        Volume? volume,
        Markup jsonLd
    )
    {
        var text =
            description.Length <= LongestDescription
                ? description
                : CodePoints.ToText(CodePoints.Of(description).AsSpan()[..(LongestDescription - 1)])
                    + "…";
        return new MetadataView(
            address,
            [new("description", text), .. DublinCore(address, title, volume)],
            OpenGraph(address, title, text, type),
            jsonLd,
            jsonLd.Html is { Length: > 0 }
        );
    }

    private IEnumerable<MetaView> DublinCore(string address, string title, Volume? volume)
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

        yield return new("DCTERMS.language", settings.TextLanguage);
        foreach (var language in volume is null ? [] : volume.Languages)
        {
            yield return new("DCTERMS.language", language);
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

    /// <summary>Empty without a base URL: an Open Graph object must have an address and an image, both absolute.</summary>
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
                new("og:image", Address("assets/card.png")),
                new("og:image:width", "1200"),
                new("og:image:height", "630"),
                new("og:image:alt", settings.Title),
                new("og:description", description),
                new("og:site_name", settings.Title),
                new("og:locale", ui.Language == "en" ? "en_US" : "zh_TW"),
            ];

    private static string Format(string text, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, text, values);
}
