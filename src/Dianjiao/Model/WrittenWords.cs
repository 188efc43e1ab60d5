namespace Dianjiao.Model;

/// <summary>Finds the places in a file of words from an entry's Markdown, which are asked for in order.</summary>
/// <param name="span">
/// The place of the body in its file. Words that were written on a guard stand at other places in it than in the
/// Markdown.
/// </param>
internal sealed class WrittenWords(SourceSpan span, string markdown)
{
    private readonly string source = span.Text;
    private readonly CodePointCounter inSource = new(span.Text);
    private readonly CodePointCounter inMarkdown = new(markdown);
    private int last;

    /// <param name="index">The place of the words in the Markdown, in UTF-16 units.</param>
    public SourceSpan Place(int index, string words)
    {
        var at = Find(index, words);
        var start = span.Start + (at < 0 ? inMarkdown.Before(index) : inSource.Before(at));
        return span.File.Span(start, start + CodePoints.Count(words));
    }

    private int Find(int index, string words)
    {
        if (source.AsSpan(Math.Min(index, source.Length)).StartsWith(words))
        {
            last = index + words.Length;
            return index;
        }

        var next = source.IndexOf(words, last, StringComparison.Ordinal);
        next = next < 0 ? source.IndexOf(words, StringComparison.Ordinal) : next;
        last = next < 0 ? last : next + words.Length;
        return next;
    }
}
