using Dianjiao.Base;
using Dianjiao.Model;

namespace Dianjiao.Render.Pages;

/// <summary>Knows the addresses of all segments of the edition, aliases included.</summary>
internal sealed class Loci
{
    private readonly Dictionary<Locus, string> folders = [];

    public Loci(Edition edition)
    {
        foreach (var volume in edition.Volumes)
        {
            foreach (var segment in volume.Segments)
            {
                folders[segment.Locus] = volume.Folder;
                foreach (var alias in segment.Aliases)
                {
                    folders[alias] = volume.Folder;
                }
            }
        }
    }

    /// <summary>Returns the address of a segment, relative to a page; null when there is no such segment.</summary>
    /// <param name="folder">The folder of the volume that the page shows; null for a page of another kind.</param>
    /// <param name="root">The relative path from the page to the root of the pages in its language.</param>
    public string? Address(Locus locus, string? folder, string root) =>
        !folders.TryGetValue(locus, out var target) ? null
        : target == folder ? $"#{locus}"
        : $"{root}{target}/index.html#{locus}";
}
