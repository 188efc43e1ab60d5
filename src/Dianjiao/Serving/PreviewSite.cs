using System.Collections.Immutable;
using System.Globalization;

namespace Dianjiao.Serving;

/// <summary>
/// The files that may be served, by their path in the site. A file that is not in this list does not exist: no address
/// can lead outside the site, and no link is followed.
/// </summary>
/// <param name="Gone">
/// The paths of files that earlier builds wrote, with the number of the build that no longer did.
/// </param>
public sealed record PreviewSite(
    ImmutableDictionary<string, PreviewFile> Files,
    ImmutableDictionary<string, int> Gone
)
{
    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    public static PreviewSite Empty { get; } =
        new(
            ImmutableDictionary.Create<string, PreviewFile>(StringComparer.Ordinal),
            ImmutableDictionary.Create<string, int>(StringComparer.Ordinal)
        );

    /// <summary>
    /// Returns the site with one page of the next one in place of its own; this instance when the two pages are the
    /// same, or it has no such page.
    /// </summary>
    public PreviewSite With(string path, ReadOnlyMemory<byte> page, int build) =>
        Files.TryGetValue(path, out var shown) && !shown.Read().Span.SequenceEqual(page.Span)
            ? this with
            {
                Files = Files.SetItem(path, shown with { Build = build, Ahead = page }),
            }
            : this;

    /// <summary>Returns the site as the build of this number left it; unchanged when the folder is not there.</summary>
    public PreviewSite Reread(string folder, int build)
    {
        if (!Directory.Exists(folder))
        {
            return this;
        }

        var files = new Dictionary<string, PreviewFile>(StringComparer.Ordinal);
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", Options))
        {
            var path = Path.GetRelativePath(folder, file.FullName).Replace('\\', '/');
            var stamp = string.Create(
                CultureInfo.InvariantCulture,
                $"{file.LastWriteTimeUtc.Ticks:x}-{file.Length:x}"
            );
            files[path] = Files.TryGetValue(path, out var old)
                ? old.Reread(file.FullName, stamp, build)
                : new PreviewFile(file.FullName, stamp, build);
        }

        var gone = Gone.Where(g => !files.ContainsKey(g.Key))
            .Concat(
                Files
                    .Keys.Where(p => !files.ContainsKey(p))
                    .Select(p => KeyValuePair.Create(p, build))
            );
        return new PreviewSite(
            files.ToImmutableDictionary(StringComparer.Ordinal),
            gone.ToImmutableDictionary(StringComparer.Ordinal)
        );
    }

    /// <summary>Returns the paths that changed after a build, in no particular order.</summary>
    public IEnumerable<string> ChangedSince(int build) =>
        Files
            .Where(f => f.Value.Build > build)
            .Select(f => f.Key)
            .Concat(Gone.Where(g => g.Value > build).Select(g => g.Key));
}
