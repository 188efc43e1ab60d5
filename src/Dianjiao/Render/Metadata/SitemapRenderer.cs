using System.Text;
using System.Xml;
using Dianjiao.Model;
using Dianjiao.Render.Offline;

namespace Dianjiao.Render.Metadata;

/// <summary>
/// <c>sitemap.xml</c>: the pages for search engines. The format wants absolute addresses, so without a base URL there is
/// none. It states no date: the build has no clock.
/// </summary>
public sealed class SitemapRenderer(SiteInventory inventory) : IRenderer
{
    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    // What the format allows in one file.
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
            foreach (var file in inventory.Files.Where(f => IsPage(f.Path)).Take(Most))
            {
                var path = string.Join('/', file.Path.Split('/').Select(Uri.EscapeDataString));
                xml.WriteStartElement("url", Schema);
                xml.WriteElementString(
                    "loc",
                    Schema,
                    path == "index.html" ? $"{site}/" : $"{site}/{path}"
                );
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        yield return new OutputFile("sitemap.xml", content.ToArray());
    }

    /// <summary>The printed edition says the same again, and the page for a missing page is not to be found.</summary>
    private static bool IsPage(string path) =>
        path.EndsWith(".html", StringComparison.Ordinal)
        && path != "404.html"
        && !path.StartsWith("print/", StringComparison.Ordinal);
}
