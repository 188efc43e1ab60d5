using System.Buffers;
using System.Text;
using Dianjiao.Render.Promises;
using Dianjiao.Render.Templates;

namespace Dianjiao.Render.Epub;

/// <summary>
/// Writes the book's documents with their templates, and checks each against what its template was given.
/// </summary>
internal sealed class EpubDocuments(TemplateSet templates, XhtmlPage xhtml)
{
    private readonly ArrayBufferWriter<byte> buffer = new(64 * 1024);

    /// <summary>The first thing that a document should show and does not; null when nothing is missing.</summary>
    public Lack? Lack { get; private set; }

    /// <summary>Returns a page; null when its template is at fault.</summary>
    public ReadOnlyMemory<byte>? Page(string path, string template, IView view, Promise promise) =>
        Write(path, template, view, promise) is { } html ? xhtml.Page(html) : Fault;

    /// <summary>Returns a drawing; null when its template is at fault.</summary>
    /// <param name="faces">The CSS rules that declare the book's fonts.</param>
    public ReadOnlyMemory<byte>? Drawing(
        string path,
        string template,
        IView view,
        Promise promise,
        string faces
    ) => Write(path, template, view, promise) is { } html ? XhtmlPage.Drawing(html, faces) : Fault;

    // A plain null would be converted to empty memory.
    private static ReadOnlyMemory<byte>? Fault => null;

    /// <summary>Returns the HTML of a document; null when its template is at fault.</summary>
    private string? Write(string path, string template, IView view, Promise promise)
    {
        buffer.ResetWrittenCount();
        if (!templates.Render(template, view, buffer))
        {
            return null;
        }

        // Checked before the links and pictures that the book cannot hold are taken out. The window's title is no part
        // of the page.
        var html = buffer.WrittenMemory;
        var body = Math.Max(html.Span.IndexOf("<body"u8), 0);
        Lack ??= LackFinder.Find(GapHtml.OnScreen(html[body..], ""), promise, template) is { } lack
            ? lack with
            {
                Within = path,
            }
            : null;
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
