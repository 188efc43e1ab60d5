namespace Dianjiao.Model.Markdown;

/// <summary>What makes a text in Markdown more than is read.</summary>
/// <param name="Code">Too deep or too large.</param>
/// <param name="Offset">Where in the text, in UTF-16 units.</param>
internal sealed record MarkdownExcess(DiagnosticCode Code, int Offset, string Message, string Hint)
{
    private const int LongestWords = 40;

    /// <summary>The words at that place, up to the end of their line: they can be looked for in the file, where other signs may stand before them.</summary>
    public string Words(string markdown)
    {
        var start = Math.Min(Offset, markdown.Length);
        var end = markdown.IndexOf('\n', start);
        end = Math.Min(end < 0 ? markdown.Length : end, start + LongestWords);
        return markdown[start..end];
    }
}
