namespace Dianjiao.Serving;

/// <summary>A file of the site that is shown.</summary>
/// <param name="FullPath">On the disk.</param>
/// <param name="Stamp">Size and time in one; two files with one stamp are one.</param>
/// <param name="Build">The number of the build that last changed it.</param>
public sealed record PreviewFile(string FullPath, string Stamp, int Build);
