using Dianjiao.Render.Promises;

namespace Dianjiao.Render;

/// <summary>A file of the site.</summary>
/// <param name="Path">Relative to the site, with forward slashes.</param>
/// <param name="Counts">What of a volume the file holds, counted while it was written; null for a file that is no volume's own.</param>
public sealed record OutputFile(
    string Path,
    ReadOnlyMemory<byte> Content,
    RenderCounts? Counts = null
)
{
    /// <summary>The first thing that a page should show and does not; null where all is there.</summary>
    public Lack? Lack { get; init; }
}
