using System.Buffers;
using System.Text;
using Dianjiao.Render.Promises;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Epub;

/// <summary>
/// Writes the book's documents with their templates, each ahead of its turn, and checks it against what its template was
/// given.
/// </summary>
internal sealed class EpubDocuments(TemplateSet templates, XhtmlPage xhtml)
{
    /// <summary>The first thing that a document should show and does not; null when nothing is missing.</summary>
    public Lack? Lack { get; private set; }

    /// <summary>Makes a page, on any thread.</summary>
    public EpubContent Page(string path, string template, IView view, Promise promise) =>
        Write(path, template, view, promise, xhtml.Page);

    /// <summary>Makes a drawing, on any thread.</summary>
    /// <param name="faces">The CSS rules that declare the book's fonts.</param>
    public EpubContent Drawing(
        string path,
        string template,
        IView view,
        Promise promise,
        string faces
    ) => Write(path, template, view, promise, html => XhtmlPage.Drawing(html, faces));

    /// <summary>Takes a document when its turn has come; false when its template is at fault.</summary>
    public bool Accept(EpubContent content)
    {
        Lack ??= content.Lack;
        return content.Template is not { } template || templates.Accept(template, content.Fault);
    }

    private EpubContent Write(
        string path,
        string template,
        IView view,
        Promise promise,
        Func<string, ReadOnlyMemory<byte>> xml
    )
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        if (templates.Attempt(template, view, buffer) is { } fault)
        {
            return new EpubContent(default, template, fault);
        }

        // Checked before the links and pictures that the book cannot hold are taken out. The window's title is no part
        // of the page.
        var html = buffer.WrittenMemory;
        var body = Math.Max(html.Span.IndexOf("<body"u8), 0);
        var lack = LackFinder.Find(GapHtml.OnScreen(html[body..], ""), promise, template);
        return new EpubContent(xml(Encoding.UTF8.GetString(html.Span)), template)
        {
            Lack = lack is null ? null : lack with { Within = path },
        };
    }
}
