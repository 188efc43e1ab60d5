using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Dianjiao.Model;
using Dianjiao.Render;
using Dianjiao.Render.Epub;
using Dianjiao.Render.Fonts;
using Dianjiao.Render.Templates;

namespace Dianjiao.Tests.Render.Epub;

/// <summary>A book that was made, opened again.</summary>
internal sealed class EpubFile
{
    private const string Folder = "EPUB/";

    private EpubFile(OutputFile file)
    {
        File = file;
        using var archive = new ZipArchive(new MemoryStream(file.Content.ToArray()));
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            Entries.Add((entry.FullName, content.ToArray()));
        }

        Package = Parse(Entries.Single(e => e.Path == "EPUB/package.opf").Content);
        var items = Package
            .Descendants()
            .Where(e => e.Name.LocalName == "item")
            .ToDictionary(e => e.Attribute("id")!.Value, e => e.Attribute("href")!.Value);
        foreach (var item in Package.Descendants().Where(e => e.Name.LocalName == "itemref"))
        {
            var path = items[item.Attribute("idref")!.Value];
            Pages.Add((path, Parse(Entries.Single(e => e.Path == Folder + path).Content)));
        }
    }

    public OutputFile File { get; }

    public List<(string Path, byte[] Content)> Entries { get; } = [];

    public XDocument Package { get; }

    /// <summary>In the order of reading.</summary>
    public List<(string Path, XDocument Document)> Pages { get; } = [];

    public static EpubFile Of(Edition edition, EditionFonts? fonts = null)
    {
        var diagnostics = new DiagnosticBag();
        var templates = TemplateSet.Parse(Theme.Read(Repository.Path("templates")), diagnostics);
        var renderer = EpubRenderer.Create(templates, fonts)!;
        return new EpubFile(Assert.Single(renderer.Render(edition)));
    }

    public static EpubFile Of(byte[] written) => new(new OutputFile(EpubRenderer.Path, written));

    public bool Has(string path) => Entries.Any(e => e.Path == Folder + path);

    public string Text(string path) =>
        Encoding.UTF8.GetString(Entries.Single(e => e.Path == Folder + path).Content);

    public IEnumerable<XElement> Elements(string attribute, string value) =>
        Pages
            .SelectMany(p => p.Document.Descendants())
            .Where(e => e.Attribute(attribute)?.Value == value);

    /// <summary>The text of an element, of the references and labels in it nothing.</summary>
    public static string Words(XElement element) =>
        string.Concat(
            element
                .DescendantNodes()
                .OfType<XText>()
                .Where(t =>
                    !t.Ancestors()
                        .TakeWhile(a => a != element)
                        .Any(a =>
                            a.Name.LocalName is "sup" or "small"
                            || a.Attribute("class")?.Value == "label"
                        )
                )
                .Select(t => t.Value)
        );

    private static XDocument Parse(byte[] content)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore };
        using var reader = XmlReader.Create(new MemoryStream(content), settings);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
