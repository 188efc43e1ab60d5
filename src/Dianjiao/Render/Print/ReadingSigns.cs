using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Model;
using Dianjiao.Render.Reading;

namespace Dianjiao.Render.Print;

/// <summary>
/// Makes the signs at the beginning and end of the words to which the entries and passages of a segment refer.
/// </summary>
internal static class ReadingSigns
{
    /// <param name="prefix">The beginning of the ids, which must be unique through all volumes.</param>
    public static IEnumerable<ReadingSign> Of(Segment segment, string prefix)
    {
        foreach (var entry in segment.Apparatus)
        {
            var (from, to) = Span(segment.Tokens, entry);
            yield return new ReadingSign(from, prefix + entry.Id, false, false);
            yield return new ReadingSign(to, prefix + entry.Id, true, false);
        }

        foreach (var parallel in segment.Parallels)
        {
            var (from, to) = parallel.Lemma is { } lemma
                ? Span(segment.Tokens, lemma)
                : (0, segment.Tokens.Length);
            yield return new ReadingSign(from, prefix + parallel.Id, false, true);
            yield return new ReadingSign(to, prefix + parallel.Id, true, true);
        }
    }

    private static (int From, int To) Span(ImmutableArray<Token> tokens, ApparatusEntry entry)
    {
        if (entry.Lemma is not { } lemma)
        {
            return entry.Action is ApparatusAction.Close or ApparatusAction.Join
                ? (tokens.Length, tokens.Length)
                : (0, 0);
        }

        var span = Span(tokens, lemma);
        return entry.Action is ApparatusAction.Split or ApparatusAction.Classify
            ? (span.From, span.From)
            : span;
    }

    private static (int From, int To) Span(ImmutableArray<Token> tokens, CharacterRange lemma)
    {
        var from = ReferencePlaces.Before(tokens, lemma);
        return (from, Math.Max(from, ReferencePlaces.After(tokens, lemma)));
    }
}
