namespace Dianjiao.Serving;

/// <summary>A file of the site that is shown.</summary>
/// <param name="FullPath">On the disk.</param>
/// <param name="Stamp">Size and time in one; two files with one stamp are one.</param>
/// <param name="Build">The number of the build that last changed it.</param>
/// <param name="Ahead">What is shown in its place until the site has been written; null when that has been done.</param>
public sealed record PreviewFile(
    string FullPath,
    string Stamp,
    int Build,
    ReadOnlyMemory<byte>? Ahead = null
)
{
    public ReadOnlyMemory<byte> Read() => Ahead ?? File.ReadAllBytes(FullPath);

    /// <summary>As a build left it. What was shown ahead and has come out the same has not changed again.</summary>
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
