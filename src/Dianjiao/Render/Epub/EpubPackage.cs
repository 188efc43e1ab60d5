using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using Dianjiao.Model;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Epub;

/// <summary>
/// Writes the package document: the book's metadata, its files, and their order of reading (EPUB 3.2, Packages).
/// </summary>
internal static class EpubPackage
{
    /// <summary>The path of the package document in the container.</summary>
    public const string Path = "EPUB/package.opf";

    /// <summary>The content of <c>META-INF/container.xml</c>, which names the package document.</summary>
    public const string Container =
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        + "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">"
        + "<rootfiles><rootfile full-path=\""
        + Path
        + "\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>\n";

    private const string Opf = "http://www.idpf.org/2007/opf";
    private const string Dc = "http://purl.org/dc/elements/1.1/";

    // True of every book made here. No conformance is claimed, since none has been assessed.
    private static readonly ImmutableArray<(string Property, string Value)> Accessibility =
    [
        ("schema:accessMode", "textual"),
        ("schema:accessModeSufficient", "textual"),
        ("schema:accessibilityFeature", "alternativeText"),
        ("schema:accessibilityFeature", "displayTransformability"),
        ("schema:accessibilityFeature", "readingOrder"),
        ("schema:accessibilityFeature", "structuralNavigation"),
        ("schema:accessibilityFeature", "tableOfContents"),
        ("schema:accessibilityFeature", "unlocked"),
        ("schema:accessibilityHazard", "none"),
    ];

    /// <param name="spoken">The language of the interface, for the words of the metadata.</param>
    public static ReadOnlyMemory<byte> Write(
        Edition edition,
        IReadOnlyList<EpubItem> items,
        InterfaceLanguage spoken
    )
    {
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
        };
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, settings))
        {
            xml.WriteStartElement("package", Opf);
            xml.WriteAttributeString("version", "3.0");
            xml.WriteAttributeString("unique-identifier", "id");
            xml.WriteAttributeString("xml", "lang", null, edition.Settings.Language);
            WriteMetadata(xml, edition, spoken);
            WriteItems(xml, items);
            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void WriteMetadata(XmlWriter xml, Edition edition, InterfaceLanguage spoken)
    {
        var settings = edition.Settings;
        xml.WriteStartElement("metadata", Opf);
        xml.WriteAttributeString("xmlns", "dc", null, Dc);
        WriteDc(xml, "identifier", EpubIdentity.Identifier(edition), "id");
        WriteDc(xml, "title", EpubIdentity.Title(edition), "title", settings.TextLanguage);
        WriteMeta(
            xml,
            "alternate-script",
            EpubIdentity.TitleTranslated(edition),
            "title",
            settings.Language
        );
        foreach (
            var language in edition
                .Volumes.SelectMany(v => v.Languages)
                .Prepend(settings.TextLanguage)
                .Distinct(StringComparer.Ordinal)
        )
        {
            WriteDc(xml, "language", language);
        }

        WriteDc(xml, "creator", settings.Author, "author", settings.TextLanguage);
        if (settings.Author.Length > 0)
        {
            WriteMeta(xml, "role", "aut", "author");
            WriteMeta(
                xml,
                "alternate-script",
                settings.AuthorTranslated,
                "author",
                settings.Language
            );
        }

        WriteDc(xml, "contributor", settings.Editor, "editor");
        if (settings.Editor.Length > 0)
        {
            WriteMeta(xml, "role", "edt", "editor");
        }

        WriteDc(xml, "rights", settings.Licence ?? "");
        WriteDc(xml, "description", $"{spoken.Ui.Version} {settings.Version}");
        WriteMeta(xml, "dcterms:modified", EpubIdentity.Modified);
        foreach (var (property, value) in Accessibility)
        {
            WriteMeta(xml, property, value);
        }

        WriteMeta(xml, "schema:accessibilitySummary", spoken.Epub.AccessibilitySummary);
        xml.WriteEndElement();
    }

    private static void WriteItems(XmlWriter xml, IReadOnlyList<EpubItem> items)
    {
        xml.WriteStartElement("manifest", Opf);
        for (var i = 0; i < items.Count; i++)
        {
            xml.WriteStartElement("item", Opf);
            xml.WriteAttributeString("id", Id(i));
            xml.WriteAttributeString("href", items[i].Path);
            xml.WriteAttributeString("media-type", items[i].MediaType);
            if (items[i].Properties.Length > 0)
            {
                xml.WriteAttributeString("properties", items[i].Properties);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("spine", Opf);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].IsRead)
            {
                xml.WriteStartElement("itemref", Opf);
                xml.WriteAttributeString("idref", Id(i));
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    private static string Id(int index) =>
        string.Create(CultureInfo.InvariantCulture, $"item-{index + 1}");

    /// <summary>
    /// Writes an element of Dublin Core. What the edition does not state is left out, since an empty element is an
    /// error.
    /// </summary>
    private static void WriteDc(
        XmlWriter xml,
        string name,
        string value,
        string? id = null,
        string? language = null
    )
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        xml.WriteStartElement("dc", name, Dc);
        if (id is not null)
        {
            xml.WriteAttributeString("id", id);
        }

        WriteText(xml, value, language);
    }

    private static void WriteMeta(
        XmlWriter xml,
        string property,
        string value,
        string? refines = null,
        string? language = null
    )
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        xml.WriteStartElement("meta", Opf);
        if (refines is not null)
        {
            xml.WriteAttributeString("refines", "#" + refines);
        }

        xml.WriteAttributeString("property", property);
        if (property == "role")
        {
            xml.WriteAttributeString("scheme", "marc:relators");
        }

        WriteText(xml, value, language);
    }

    private static void WriteText(XmlWriter xml, string value, string? language)
    {
        if (language is not null)
        {
            xml.WriteAttributeString("xml", "lang", null, language);
        }

        xml.WriteString(GapHtml.Plain(value));
        xml.WriteEndElement();
    }
}
