using System.Collections.Immutable;
using Dianjiao.Model;

namespace Dianjiao.Render.Pages;

/// <summary>Shows a name in its context, up to eight characters on either side, within its segment.</summary>
internal static class Concordance
{
    private const int Reach = 8;

    /// <param name="href">The address of the segment.</param>
    public static OccurrenceView Of(Segment segment, NameMention mention, string href)
    {
        var tokens = segment.Tokens;
        var name = tokens[mention.Start..mention.End];
        // A name that an emendation removed is shown as received.
        var read = name.Any(t => t.IsRead);
        return new OccurrenceView(
            href,
            segment.Locus.ToString(),
            Before(tokens.AsSpan()[..mention.Start]),
            CodePoints.ToText([
                .. name.Where(t => read ? t.IsRead : t.IsReceived).Select(t => t.CodePoint),
            ]),
            After(tokens.AsSpan()[mention.End..])
        );
    }

    private static string Before(ReadOnlySpan<Token> tokens)
    {
        var words = ImmutableArray.CreateBuilder<int>();
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            if (!tokens[i].IsRead)
            {
                continue;
            }

            if (words.Count == Reach)
            {
                words.Add('…');
                break;
            }

            words.Add(tokens[i].CodePoint);
        }

        words.Reverse();
        return CodePoints.ToText(words.ToImmutable().AsSpan());
    }

    private static string After(ReadOnlySpan<Token> tokens)
    {
        var words = ImmutableArray.CreateBuilder<int>();
        foreach (var token in tokens)
        {
            if (!token.IsRead)
            {
                continue;
            }

            if (words.Count == Reach)
            {
                words.Add('…');
                break;
            }

            words.Add(token.CodePoint);
        }

        return CodePoints.ToText(words.ToImmutable().AsSpan());
    }
}
