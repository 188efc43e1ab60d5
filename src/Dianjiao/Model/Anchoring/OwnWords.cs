using System.Globalization;
using System.Text;
using Dianjiao.Layers;

namespace Dianjiao.Model.Anchoring;

/// <summary>The words of a translator or annotator on or among the lines that quote the source.</summary>
/// <param name="Line">The index of their line in the guard, from 0.</param>
/// <param name="IsWholeLine">True if the whole line is kept, as a quotation; false for words beside the source.</param>
/// <param name="Span">The place in the file; of a whole line with the sign before it.</param>
public sealed record OwnWords(int Line, bool IsWholeLine, SourceSpan Span)
{
    /// <summary>
    /// The words as they stand in a body. Words that would open an entry or code at the beginning of a line stay a
    /// quotation.
    /// </summary>
    public string Text => IsWholeLine || !HasSign(Span.Text) ? Span.Text : $"> {Span.Text}";

    private static bool HasSign(string words) =>
        words
            .EnumerateRunes()
            .FirstOrDefault(r =>
                Rune.GetUnicodeCategory(r) != UnicodeCategory.Format && !Rune.IsWhiteSpace(r)
            )
            .Value
            is '#'
                or '＃'
                or '>'
        || CodeFence.TryOpen(words) is not null;
}
