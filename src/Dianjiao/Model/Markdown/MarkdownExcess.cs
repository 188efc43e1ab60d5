namespace Dianjiao.Model.Markdown;

/// <summary>The reason why a text in Markdown is too much to be read.</summary>
/// <param name="Code">The code for too deep or too large.</param>
/// <param name="Offset">The place in the text, in UTF-16 units.</param>
internal sealed record MarkdownExcess(DiagnosticCode Code, int Offset, string Message, string Hint)
{
    private const int LongestWords = 40;

    /// <summary>
    /// Returns the words at that place, up to the end of their line. They can be found in the file, where other signs
    /// may stand before them.
    /// </summary>
    public string Words(string markdown)
    {
        var start = Math.Min(Offset, markdown.Length);
        var end = markdown.IndexOf('\n', start);
        end = Math.Min(end < 0 ? markdown.Length : end, start + LongestWords);
        return markdown[start..end];
    }
}
