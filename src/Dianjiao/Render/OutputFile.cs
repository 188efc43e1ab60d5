using Dianjiao.Render.Promises;

namespace Dianjiao.Render;

/// <summary>A file of the site.</summary>
/// <param name="path">The path below the site's folder, with forward slashes.</param>
/// <param name="counts">
/// The numbers of a volume's parts in the file, counted while it was written; null for a file of which nothing is
/// counted.
/// </param>
public sealed class OutputFile(
    string path,
    ReadOnlyMemory<byte> content,
    RenderCounts? counts = null
)
{
    private string? hash;

    /// <summary>The path below the site's folder, with forward slashes.</summary>
    public string Path => path;

    public ReadOnlyMemory<byte> Content => content;

    /// <summary>The numbers of a volume's parts in the file; null where nothing is counted.</summary>
    public RenderCounts? Counts => counts;

    /// <summary>The SHA-256 of the content in lower-case hexadecimal, computed when it is first asked for.</summary>
    public string Hash => hash ??= Convert.ToHexStringLower(Sha256.Of(content.Span));

    /// <summary>The first thing that the page should show and does not; null when nothing is missing.</summary>
    public Lack? Lack { get; init; }
}
