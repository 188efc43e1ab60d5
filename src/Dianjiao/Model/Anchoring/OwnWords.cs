using System.Globalization;
using System.Text;
using Dianjiao.Layers;

namespace Dianjiao.Model.Anchoring;

/// <summary>What a translator or annotator wrote on or among the lines that quote the source.</summary>
/// <param name="Line">The line of the guard it stands on, from 0.</param>
/// <param name="IsWholeLine">Whether the whole line is kept, as the quotation it is; otherwise what stands beside the source on it.</param>
/// <param name="Span">In the file; of a whole line with its sign.</param>
public sealed record OwnWords(int Line, bool IsWholeLine, SourceSpan Span)
{
    /// <summary>As they stand in a body: what would open an entry or code at the beginning of a line stays a quotation.</summary>
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
