using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Model.Structuring;

namespace Dianjiao.Model.Naming;

/// <summary>
/// Finds the names in a segment: in its reading, and in the received characters where the reading does not have them.
/// Both are read under the edition's punctuation, and no name crosses a mark.
/// </summary>
/// <remarks>
/// The longest match of a segment is taken first, wherever it stands; of matches of one length, the first. A match that
/// overlaps a taken one is dropped.
/// </remarks>
public sealed class MentionFinder
{
    private readonly NameIndex index;
    private readonly NameUse use;

    public MentionFinder(NameIndex index, NameUse use)
    {
        this.index = index;
        this.use = use;
    }

    public ImmutableArray<NameMention> Find(Segment segment)
    {
        var reading = Characters(segment.Tokens, received: false);
        var exclusions = use.ExclusionsAt(segment);
        var stands = new StandingMatches(segment.Tokens.Length);
        Select(segment, Matches(segment, reading, exclusions), stands);
        if (segment.Tokens.Any(t => !t.IsMark && t.Origin != TokenOrigin.Both))
        {
            Select(
                segment,
                Matches(segment, Characters(segment.Tokens, received: true), exclusions),
                stands
            );
        }

        return
        [
            .. stands
                .All.Where(m => m.Claimants.Length == 1)
                .Select(m => new NameMention(
                    m.Claimants[0].Id,
                    m.Claimants[0].Kind,
                    m.Start,
                    m.End
                ))
                .OrderBy(m => m.Start),
        ];
    }

    /// <summary>
    /// Returns the characters of one side, each with the index of its token. A mark counts as -1; a mark that the
    /// editor has removed is left out.
    /// </summary>
    private static List<(int CodePoint, int Token)> Characters(
        ImmutableArray<Token> tokens,
        bool received
    )
    {
        var characters = new List<(int, int)>(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            if (token.IsMark || !received ? token.IsRead : token.IsReceived)
            {
                characters.Add((token.IsMark ? -1 : token.CodePoint, i));
            }
        }

        return characters;
    }

    private List<NameMatch> Matches(
        Segment segment,
        List<(int CodePoint, int Token)> characters,
        IReadOnlyList<NameExclusion> exclusions
    )
    {
        var stretches = Stretches(characters, exclusions);
        var matches = new List<NameMatch>();
        var forms = new List<NameForm>();
        for (var i = 0; i < characters.Count; i++)
        {
            index.At(characters, i, forms);
            foreach (var form in forms)
            {
                var length = form.Characters.Length;
                var claimants = use.ClaimantsAt(form, segment);
                if (claimants.IsEmpty)
                {
                    continue;
                }

                use.Found(form, claimants);
                var (start, end) = Widen(
                    segment.Tokens,
                    characters[i].Token,
                    characters[i + length - 1].Token + 1
                );
                var excluded = false;
                foreach (var stretch in stretches)
                {
                    if (stretch.Start <= start && end <= stretch.End)
                    {
                        use.Dropped(stretch.By);
                        excluded = true;
                    }
                }

                if (!excluded)
                {
                    matches.Add(new NameMatch(form, start, end, length, claimants));
                }
            }
        }

        return matches;
    }

    /// <summary>
    /// Widens a match to the other side of an emendation at either end: what stands there instead names the same.
    /// </summary>
    private static (int Start, int End) Widen(ImmutableArray<Token> tokens, int start, int end)
    {
        if (tokens[start].Origin == TokenOrigin.Emended)
        {
            while (start > 0 && IsCharacterOf(tokens[start - 1], TokenOrigin.Received))
            {
                start--;
            }
        }

        if (tokens[end - 1].Origin == TokenOrigin.Received)
        {
            while (end < tokens.Length && IsCharacterOf(tokens[end], TokenOrigin.Emended))
            {
                end++;
            }
        }

        return (start, end);
    }

    private static bool IsCharacterOf(Token token, TokenOrigin side) =>
        !token.IsMark && token.Origin == side;

    private void Select(Segment segment, List<NameMatch> matches, StandingMatches stands)
    {
        // No two matches of one length begin at the same token, so the order is certain.
        matches.Sort(
            (a, b) =>
                a.Length == b.Length ? a.Start.CompareTo(b.Start) : b.Length.CompareTo(a.Length)
        );
        foreach (var match in matches)
        {
            if (stands.Add(match))
            {
                if (match.Claimants.Length > 1)
                {
                    use.Ambiguous(match.Form, match.Claimants, segment.Locus);
                }
            }
            else
            {
                // The received form stands beside the emended one: the mention holds the characters of both.
                stands.Join(match);
            }
        }
    }

    private List<(int Start, int End, NameExclusion By)> Stretches(
        List<(int CodePoint, int Token)> characters,
        IReadOnlyList<NameExclusion> exclusions
    )
    {
        var stretches = new List<(int, int, NameExclusion)>();
        if (exclusions.Count == 0)
        {
            return stretches;
        }

        var unmarked = characters.FindAll(c => c.CodePoint >= 0);
        foreach (var exclusion in exclusions)
        {
            var wanted = QuoteFinder.Characters(exclusion.Form);
            for (var i = 0; wanted.Length > 0 && i + wanted.Length <= unmarked.Count; i++)
            {
                if (StandsAt(unmarked, i, wanted))
                {
                    use.Stands(exclusion);
                    stretches.Add(
                        (unmarked[i].Token, unmarked[i + wanted.Length - 1].Token + 1, exclusion)
                    );
                }
            }
        }

        return stretches;
    }

    private static bool StandsAt(
        List<(int CodePoint, int Token)> characters,
        int at,
        ReadOnlySpan<int> wanted
    )
    {
        if (at + wanted.Length > characters.Count)
        {
            return false;
        }

        for (var i = 0; i < wanted.Length; i++)
        {
            if (characters[at + i].CodePoint != wanted[i])
            {
                return false;
            }
        }

        return true;
    }
}
