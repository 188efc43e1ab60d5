namespace Dianjiao.Model.Naming;

/// <summary>The matches of a segment that were taken, with the match that each token belongs to.</summary>
/// <param name="tokens">The number of tokens of the segment.</param>
internal sealed class StandingMatches(int tokens)
{
    private const int Free = -1;

    private readonly List<NameMatch> all = [];
    private int[] owners = [];

    public IReadOnlyList<NameMatch> All => all;

    /// <summary>Takes a match; false when another has one of its tokens.</summary>
    public bool Add(NameMatch match)
    {
        if (owners.Length == 0)
        {
            owners = new int[tokens];
            Array.Fill(owners, Free);
        }

        var own = owners.AsSpan(match.Start, match.End - match.Start);
        if (own.ContainsAnyExcept(Free))
        {
            return false;
        }

        own.Fill(all.Count);
        all.Add(match);
        return true;
    }

    /// <summary>
    /// Extends the one match that has tokens of this one, and names the same, to the tokens of both; otherwise does
    /// nothing.
    /// </summary>
    public void Join(NameMatch match)
    {
        var own = owners.AsSpan(match.Start, match.End - match.Start);
        var number = own[own.IndexOfAnyExcept(Free)];
        if (
            own.ContainsAnyExcept(Free, number)
            || !all[number].Claimants.SequenceEqual(match.Claimants)
        )
        {
            return;
        }

        own.Fill(number);
        all[number] = all[number] with
        {
            Start = Math.Min(all[number].Start, match.Start),
            End = Math.Max(all[number].End, match.End),
        };
    }
}
