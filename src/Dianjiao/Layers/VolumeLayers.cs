using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>A volume's files, read one by one; nothing has been resolved against anything else yet.</summary>
/// <param name="Name">The folder's name less leading zeros; the volume in loci.</param>
/// <param name="Folder">The folder's name, which is also its address on the site.</param>
/// <param name="Path">Of the folder, relative to the edition.</param>
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
    /// <summary>The same characters under the editor's marks; null where the received marks stand.</summary>
    public BaseText? Punctuation { get; init; }
}
