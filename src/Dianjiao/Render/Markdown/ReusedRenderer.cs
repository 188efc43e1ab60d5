using Markdig.Renderers;

namespace Dianjiao.Render.Markdown;

/// <summary>
/// The library's renderer with a text of its own, used for one piece of Markdown after the other: making a renderer
/// takes longer than writing most notes.
/// </summary>
internal sealed class ReusedRenderer() : HtmlRenderer(new StringWriter { NewLine = "\n" })
{
    /// <summary>Returns what was written since the last call.</summary>
    public string Take()
    {
        var written = Writer.ToString()!;
        Reset();
        return written;
    }
}
