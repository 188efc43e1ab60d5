using Dianjiao.Model;

namespace Dianjiao.Render;

/// <summary>How much of a volume a file holds. Compared with the model, it proves that nothing was left out or written twice.</summary>
/// <param name="Volume">The volume's name, as in loci; <see cref="WholeEdition"/> for a file that holds them all.</param>
/// <param name="Segments">All of them, commentaries included.</param>
/// <param name="Notes">Null in an output that holds the text alone by its nature.</param>
/// <param name="Apparatus">Null likewise.</param>
public sealed record RenderCounts(
    string Volume,
    int Segments,
    int? Notes,
    int? Apparatus,
    int Commentaries
)
{
    /// <summary>Passages of other works. Null in an output that does not hold them.</summary>
    public int? Parallels { get; init; }

    /// <summary>Of the further translation that an output's second file has, counted apart; empty otherwise.</summary>
    public string Language { get; init; } = "";

    /// <summary>Stands for the volume's name in a file that holds the whole edition. No volume is called so.</summary>
    public const string WholeEdition = "";

    /// <summary>What a file that holds the whole edition must report.</summary>
    public static RenderCounts Of(Edition edition)
    {
        var volumes = edition.Volumes.Select(Of).ToList();
        return new RenderCounts(
            WholeEdition,
            volumes.Sum(v => v.Segments),
            volumes.Sum(v => v.Notes),
            volumes.Sum(v => v.Apparatus),
            volumes.Sum(v => v.Commentaries)
        )
        {
            Parallels = volumes.Sum(v => v.Parallels),
        };
    }

    /// <summary>What a file that holds the whole volume must report.</summary>
    public static RenderCounts Of(Volume volume) =>
        new(
            volume.Name,
            volume.Segments.Length,
            volume.Segments.Sum(s => s.Notes.Length),
            volume.Segments.Sum(s => s.Apparatus.Length),
            volume.Segments.Count(s => s.IsAside)
        )
        {
            Parallels = volume.Segments.Sum(s => s.Parallels.Length),
        };
}
