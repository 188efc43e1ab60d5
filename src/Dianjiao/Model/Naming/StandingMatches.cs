namespace Dianjiao.Model.Naming;

/// <summary>The matches of a segment that stand: of each token it is known which of them has it.</summary>
/// <param name="tokens">How many tokens the segment has.</param>
internal sealed class StandingMatches(int tokens)
{
    private const int Free = -1;

    private readonly List<NameMatch> all = [];
    private int[] owners = [];

    public IReadOnlyList<NameMatch> All => all;

    /// <summary>False when another has one of its tokens.</summary>
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

    /// <summary>Makes the one match that has tokens of this one, and names the same, hold those of both; else nothing.</summary>
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
