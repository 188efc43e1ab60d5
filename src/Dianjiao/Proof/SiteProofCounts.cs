namespace Dianjiao.Proof;

/// <summary>The numbers of things that a verification has proved.</summary>
public sealed record SiteProofCounts(
    int Pages,
    int Segments,
    int Notes,
    int Apparatus,
    int Commentaries,
    int Links
)
{
    public int Parallels { get; init; }

    public SiteProofCounts Plus(SiteProofCounts other) =>
        new(
            Pages + other.Pages,
            Segments + other.Segments,
            Notes + other.Notes,
            Apparatus + other.Apparatus,
            Commentaries + other.Commentaries,
            Links + other.Links
        )
        {
            Parallels = Parallels + other.Parallels,
        };
}
