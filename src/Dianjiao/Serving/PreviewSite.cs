using System.Collections.Frozen;
using System.Globalization;

namespace Dianjiao.Serving;

/// <summary>
/// The files that may be served, by their path in the site. What is not in this list does not exist: no address can
/// lead outside the site, and no link is followed.
/// </summary>
/// <param name="Gone">Paths that earlier builds wrote, and the number of the build that wrote them no longer.</param>
public sealed record PreviewSite(
    FrozenDictionary<string, PreviewFile> Files,
    FrozenDictionary<string, int> Gone
)
{
    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    public static PreviewSite Empty { get; } =
        new(FrozenDictionary<string, PreviewFile>.Empty, FrozenDictionary<string, int>.Empty);

    /// <summary>The site as the build of this number left it.</summary>
    public PreviewSite Reread(string folder, int build)
    {
        var files = new Dictionary<string, PreviewFile>(StringComparer.Ordinal);
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", Options))
        {
            var path = Path.GetRelativePath(folder, file.FullName).Replace('\\', '/');
            var stamp = string.Create(
                CultureInfo.InvariantCulture,
                $"{file.LastWriteTimeUtc.Ticks:x}-{file.Length:x}"
            );
            files[path] =
                Files.TryGetValue(path, out var old) && old.Stamp == stamp
                    ? old
                    : new PreviewFile(file.FullName, stamp, build);
        }

        var gone = Gone.Where(g => !files.ContainsKey(g.Key))
            .Concat(
                Files
                    .Keys.Where(p => !files.ContainsKey(p))
                    .Select(p => KeyValuePair.Create(p, build))
            );
        return new PreviewSite(
            files.ToFrozenDictionary(StringComparer.Ordinal),
            gone.ToFrozenDictionary(StringComparer.Ordinal)
        );
    }

    /// <summary>What changed after a build, in no order.</summary>
    public IEnumerable<string> ChangedSince(int build) =>
        Files
            .Where(f => f.Value.Build > build)
            .Select(f => f.Key)
            .Concat(Gone.Where(g => g.Value > build).Select(g => g.Key));
}
