using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Calendar;

namespace Dianjiao.Model.Structuring;

/// <summary>
/// Divides a reading into sentences by its marks. A quotation is not divided, and a date followed by a stray full stop
/// belongs to the next sentence.
/// </summary>
public static class SentenceReader
{
    public static ImmutableArray<Sentence> Read(ReadOnlySpan<int> reading)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        int start = 0,
            characters = 0,
            depth = 0;
        for (var i = 0; i < reading.Length; i++)
        {
            characters += PunctuationMarks.IsMark(reading[i]) ? 0 : 1;
            depth += reading[i] switch
            {
                '「' or '『' or '“' => 1,
                '」' or '』' or '”' => -1,
                _ => 0,
            };
            depth = Math.Max(0, depth);
            if (!Ends(reading, i) || depth > 0)
            {
                continue;
            }

            var date = DatePhraseReader.ReadAt(reading, start);
            if (
                characters == 0
                || (
                    date is not null
                    && OnlyMarks(reading[date.End..(i + 1)])
                    && i + 1 < reading.Length
                )
            )
            {
                continue;
            }

            sentences.Add(new Sentence(start, i + 1, characters, date));
            start = i + 1;
            characters = 0;
        }

        if (characters > 0)
        {
            sentences.Add(
                new Sentence(
                    start,
                    reading.Length,
                    characters,
                    DatePhraseReader.ReadAt(reading, start)
                )
            );
        }

        return sentences.ToImmutable();
    }

    /// <summary>True if a sentence ends with this mark: a full stop, or the bracket that closes after one.</summary>
    private static bool Ends(ReadOnlySpan<int> reading, int i)
    {
        if (i + 1 < reading.Length && PunctuationMarks.Closes(reading[i + 1]))
        {
            return false;
        }

        var at = i;
        while (at >= 0 && PunctuationMarks.Closes(reading[at]))
        {
            at--;
        }

        return at >= 0 && PunctuationMarks.EndsSentence(reading[at]);
    }

    private static bool OnlyMarks(ReadOnlySpan<int> reading)
    {
        foreach (var codePoint in reading)
        {
            if (!PunctuationMarks.IsMark(codePoint))
            {
                return false;
            }
        }

        return true;
    }
}
