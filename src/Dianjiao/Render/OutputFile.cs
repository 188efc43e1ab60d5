using Dianjiao.Render.Promises;

namespace Dianjiao.Render;

/// <summary>A file of the site.</summary>
/// <param name="Path">The path below the site's folder, with forward slashes.</param>
/// <param name="Counts">
/// The numbers of a volume's parts in the file, counted while it was written; null for a file of which nothing is
/// counted.
/// </param>
public sealed record OutputFile(
    string Path,
    ReadOnlyMemory<byte> Content,
    RenderCounts? Counts = null
)
{
    /// <summary>The first thing that the page should show and does not; null when nothing is missing.</summary>
    public Lack? Lack { get; init; }
}
