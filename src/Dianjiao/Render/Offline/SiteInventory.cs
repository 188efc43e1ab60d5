using System.Collections.Immutable;

namespace Dianjiao.Render.Offline;

/// <summary>
/// What the site consists of, taken down as the files pass on their way to the disk; the contents are not held. What is
/// made from the whole list must be rendered last.
/// </summary>
public sealed class SiteInventory
{
    private const int HashBytes = 16;

    private readonly List<ListedFile> files = [];

    /// <summary>In the order of their paths, whatever the order in which they were made.</summary>
    public ImmutableArray<ListedFile> Files =>
        [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];

    public OutputFile Pass(OutputFile file)
    {
        files.Add(new ListedFile(file.Path, HashOf(file.Content.Span), file.Content.Length));
        return file;
    }

    public static string HashOf(ReadOnlySpan<byte> content) =>
        Convert.ToHexStringLower(Sha256.Of(content).AsSpan(0, HashBytes));
}
