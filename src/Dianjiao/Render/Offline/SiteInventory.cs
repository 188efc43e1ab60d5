using System.Collections.Immutable;

namespace Dianjiao.Render.Offline;

/// <summary>
/// The list of all files of the site, made while they pass on their way to the disk; the contents are not kept. A
/// renderer that needs the whole list must run last.
/// </summary>
public sealed class SiteInventory
{
    private const int HashDigits = 32;

    private readonly List<ListedFile> files = [];

    /// <summary>The files in the order of their paths.</summary>
    public ImmutableArray<ListedFile> Files =>
        [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];

    /// <summary>Adds a file to the list, and returns the same file.</summary>
    public OutputFile Pass(OutputFile file)
    {
        files.Add(new ListedFile(file.Path, file.Hash[..HashDigits], file.Content.Length));
        return file;
    }
}
