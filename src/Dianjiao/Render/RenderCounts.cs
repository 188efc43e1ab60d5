using Dianjiao.Model;

namespace Dianjiao.Render;

/// <summary>
/// The numbers of a volume's parts that a file holds. Compared with those of the model, they prove that nothing was
/// left out or written twice.
/// </summary>
/// <param name="Volume">
/// The volume's name, as in loci; <see cref="WholeEdition"/> for a file that holds all volumes.
/// </param>
/// <param name="Segments">The number of all segments, commentaries included.</param>
/// <param name="Notes">The number of notes; null for an output that has none by its nature, such as plain text.</param>
/// <param name="Apparatus">The number of apparatus entries; null for an output that has none by its nature.</param>
public sealed record RenderCounts(
    string Volume,
    int Segments,
    int? Notes,
    int? Apparatus,
    int Commentaries
)
{
    /// <summary>The number of passages from other works; null for an output that has none.</summary>
    public int? Parallels { get; init; }

    /// <summary>
    /// The language of the further translation in an output's second file, which is counted apart; otherwise empty.
    /// </summary>
    public string Language { get; init; } = "";

    /// <summary>
    /// The value in place of a volume's name for a file that holds the whole edition. No volume has this name.
    /// </summary>
    public const string WholeEdition = "";

    /// <summary>Returns the numbers that a file with the whole edition must have.</summary>
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

    /// <summary>Returns the numbers that a file with the whole volume must have.</summary>
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
