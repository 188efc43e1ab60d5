using System.Collections.Immutable;

namespace Dianjiao.Model.Structuring;

/// <summary>The source of each sentence of a segment: the received characters under the edition's punctuation.</summary>
public static class SentenceGuards
{
    /// <returns>Together the segment's guard, less blanks between sentences.</returns>
    public static ImmutableArray<string> Of(ImmutableArray<Token> tokens)
    {
        ImmutableArray<int> read =
        [
            .. Enumerable.Range(0, tokens.Length).Where(i => tokens[i].IsRead),
        ];
        int[] reading = [.. read.Select(i => tokens[i].CodePoint)];
        var sentences = SentenceReader.Read(reading);
        var guards = ImmutableArray.CreateBuilder<string>(sentences.Length);
        var start = 0;
        for (var i = 0; i < sentences.Length; i++)
        {
            // What the editor took away at a joint stands with what he put in its place, in the sentence after it.
            var end = i + 1 < sentences.Length ? read[sentences[i].End - 1] + 1 : tokens.Length;
            guards.Add(
                CodePoints
                    .ToText([
                        .. tokens[start..end]
                            .Where(t => t.IsMark ? t.IsRead : t.IsReceived)
                            .Select(t => t.CodePoint),
                    ])
                    .Trim()
            );
            start = end;
        }

        return guards.ToImmutable();
    }
}
