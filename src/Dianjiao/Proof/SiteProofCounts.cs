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

    /// <summary>For the person at the terminal.</summary>
    public string Describe() =>
        $"{Pages} pages, {Segments} segments, {Commentaries} commentaries, {Notes} notes, "
        + $"{Apparatus} apparatus entries, {Parallels} parallels, {Links} links";

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
