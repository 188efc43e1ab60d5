using System.Text;
using System.Xml;
using Dianjiao.Layers;
using Dianjiao.Model;
using Dianjiao.Render.Offline;

namespace Dianjiao.Render.Metadata;

/// <summary>
/// Writes <c>sitemap.xml</c>, the list of pages for search engines. The format requires absolute addresses, so without
/// a base URL there is none. It states no dates, since a build uses no clock.
/// </summary>
public sealed class SitemapRenderer(SiteInventory inventory) : IRenderer
{
    private const string Links = "http://www.w3.org/1999/xhtml";
    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    // The greatest number of addresses that the format allows in one file.
    private const int Most = 50_000;

    public string Name => "sitemap";

    public IEnumerable<OutputFile> Render(Edition edition)
    {
        if (edition.Settings.BaseUrl is not { } site)
        {
            yield break;
        }

        using var content = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
        };
        using (var xml = XmlWriter.Create(content, settings))
        {
            xml.WriteStartElement("urlset", Schema);
            xml.WriteAttributeString("xmlns", "xhtml", null, Links);
            var pages = inventory.Files.Select(f => f.Path).Where(IsPage).Take(Most).ToList();
            var written = pages.ToHashSet(StringComparer.Ordinal);
            foreach (var page in pages)
            {
                xml.WriteStartElement("url", Schema);
                xml.WriteElementString("loc", Schema, Address(site, page));
                foreach (var (language, path) in InAllLanguages(page, edition.Settings, written))
                {
                    xml.WriteStartElement("xhtml", "link", Links);
                    xml.WriteAttributeString("rel", "alternate");
                    xml.WriteAttributeString("hreflang", language);
                    xml.WriteAttributeString("href", Address(site, path));
                    xml.WriteEndElement();
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        yield return new OutputFile("sitemap.xml", content.ToArray());
    }

    private static string Address(string site, string path) =>
        path == "index.html"
            ? $"{site}/"
            : $"{site}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>
    /// Returns a page with its counterparts in the other languages of the interface; nothing where it has none.
    /// </summary>
    private static List<(string Language, string Path)> InAllLanguages(
        string page,
        EditionSettings settings,
        HashSet<string> written
    )
    {
        var own = settings.Interface.LastOrDefault(
            l => page.StartsWith(settings.FolderOf(l), StringComparison.Ordinal),
            settings.Language
        );
        var path = page[settings.FolderOf(own).Length..];
        var all = settings
            .Interface.Select(l => (Language: l, Path: settings.FolderOf(l) + path))
            .Where(p => written.Contains(p.Path))
            .ToList();
        return all.Count > 1 ? all : [];
    }

    /// <summary>
    /// True for a page that search engines should list: not the printed edition, which has the same text, nor the page
    /// for wrong addresses.
    /// </summary>
    private static bool IsPage(string path) =>
        path.EndsWith(".html", StringComparison.Ordinal)
        && path != "404.html"
        && !path.StartsWith("print/", StringComparison.Ordinal);
}
