namespace Dianjiao.Serving;

/// <summary>A file of the site that is shown.</summary>
/// <param name="FullPath">The path of the file on the disk.</param>
/// <param name="Stamp">The size and time in one text; a file whose stamp is the same has not changed.</param>
/// <param name="Build">The number of the build that last changed it.</param>
/// <param name="Ahead">The content that is shown in its place until the site has been written; null after that.</param>
public sealed record PreviewFile(
    string FullPath,
    string Stamp,
    int Build,
    ReadOnlyMemory<byte>? Ahead = null
)
{
    public ReadOnlyMemory<byte> Read() => Ahead ?? File.ReadAllBytes(FullPath);

    /// <summary>
    /// Returns the file as a build left it. A page that was shown ahead and came out the same does not count as changed
    /// again.
    /// </summary>
    public PreviewFile Reread(string fullPath, string stamp, int build) =>
        Ahead is { } ahead
            ? new PreviewFile(
                fullPath,
                stamp,
                File.ReadAllBytes(fullPath).AsSpan().SequenceEqual(ahead.Span) ? Build : build
            )
        : Stamp == stamp ? this
        : new PreviewFile(fullPath, stamp, build);
}
