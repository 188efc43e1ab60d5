using Dianjiao.Base;
using Dianjiao.Model;

namespace Dianjiao.Render.Pages;

/// <summary>The addresses of all segments of the edition, aliases included.</summary>
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

    /// <summary>Relative to a page.</summary>
    /// <param name="folder">Of the volume that the page is; null for another page.</param>
    /// <param name="root">From the page to the site's root.</param>
    public string? Address(Locus locus, string? folder, string root) =>
        !folders.TryGetValue(locus, out var target) ? null
        : target == folder ? $"#{locus}"
        : $"{root}{target}/index.html#{locus}";
}
