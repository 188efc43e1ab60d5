using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Dianjiao.Render.Offline;

/// <summary>
/// What the site consists of, taken down as the files pass on their way to the disk; the contents are not held. What is
/// made from the whole list must be rendered last.
/// </summary>
public sealed class SiteInventory
{
    private const int HashBytes = 16;

    private readonly Lock gate = new();
    private readonly List<ListedFile> files = [];

    /// <summary>In the order of their paths, whatever the order in which they were made.</summary>
    public ImmutableArray<ListedFile> Files
    {
        get
        {
            lock (gate)
            {
                return [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>May be called by several threads.</summary>
    public OutputFile Pass(OutputFile file)
    {
        var listed = new ListedFile(file.Path, HashOf(file.Content.Span), file.Content.Length);
        lock (gate)
        {
            files.Add(listed);
        }

        return file;
    }

    public static string HashOf(ReadOnlySpan<byte> content) =>
        Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, HashBytes));
}
