using System.Collections.Immutable;

namespace Dianjiao.Model.Structuring;

/// <summary>
/// Divides the source of a segment into sentences: the received characters under the edition's punctuation.
/// </summary>
public static class SentenceGuards
{
    /// <returns>The sentences, which together are the segment's guard without blanks between them.</returns>
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
            // Characters deleted at a joint go with what replaces them, into the sentence after it.
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
