using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Dianjiao.Proof;

/// <summary>
/// A written site. Its pages are read one after the other and not kept, since a page as a tree takes many times its
/// size; errors in the HTML are reported.
/// </summary>
public sealed class SiteFolder
{
    private readonly HashSet<string> files;
    private readonly string root;
    private readonly DiagnosticBag diagnostics;

    public SiteFolder(string root, DiagnosticBag diagnostics)
    {
        this.root = Path.GetFullPath(root);
        this.diagnostics = diagnostics;
        files =
        [
            .. Directory
                .EnumerateFiles(this.root, "*", SearchOption.AllDirectories)
                .Select(f =>
                    Path.GetRelativePath(this.root, f).Replace(Path.DirectorySeparatorChar, '/')
                ),
        ];
    }

    /// <summary>
    /// Passes every page to a function, in the order of their paths, and drops it before the next is parsed.
    /// </summary>
    /// <returns>The number of pages.</returns>
    // Not as a sequence, which would hold the current page while the next one is made.
    public int EachPage(Action<string, PageIndex> look)
    {
        var pages = files
            .Where(f => f.EndsWith(".html", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var path in pages)
        {
            Show(path, page => look(path, new PageIndex(page)));
        }

        return pages.Count;
    }

    public bool Has(string path) => files.Contains(path);

    public byte[] Read(string path) => File.ReadAllBytes(Path.Combine(root, path));

    /// <summary>Passes one page, parsed, to a function.</summary>
    public void Show(string path, Action<IDocument> look)
    {
        using var page = Parse(path);
        look(page);
    }

    private IHtmlDocument Parse(string path)
    {
        var parser = new HtmlParser();
        var errors = 0;
        parser.Error += (_, e) =>
        {
            // One broken tag causes many errors; only the first tells where it is.
            if (errors++ == 0 && e is AngleSharp.Html.Dom.Events.HtmlErrorEvent error)
            {
                diagnostics.Add(
                    Codes.SiteDiffers,
                    path,
                    $"line {error.Position.Line}, column {error.Position.Column}: not valid HTML: {error.Message}",
                    "mend the template that wrote it"
                );
            }
        };
        using var stream = new MemoryStream(Read(path));
        return parser.ParseDocument(stream);
    }
}
