using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>A volume's files, read one by one and not yet resolved against each other.</summary>
/// <param name="Name">The folder's name without leading zeros, which is the volume in loci.</param>
/// <param name="Folder">The folder's name, which is also its address on the site.</param>
/// <param name="Path">The folder's path, relative to the edition.</param>
public sealed record VolumeLayers(
    string Name,
    string Folder,
    string Path,
    BaseText Text,
    Apparatus Apparatus,
    ImmutableArray<EntryFile> Translations,
    ImmutableArray<EntryFile> Notes,
    ImmutableArray<ParallelEntry> Parallels
)
{
    /// <summary>The same characters with the editor's marks; null where the received marks stand.</summary>
    public BaseText? Punctuation { get; init; }
}
