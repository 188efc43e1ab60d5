using System.Collections.Immutable;

namespace Dianjiao.Render.Fonts;

/// <summary>Finds the faces that are wished for among the fonts of this machine.</summary>
public sealed class FontFinder(ImmutableArray<string> folders)
{
    // Where Debian, Fedora and Arch put them: so that thousands of other fonts need not be listed first.
    private static readonly ImmutableArray<string> Usual =
    [
        "",
        "opentype/noto",
        "opentype/ebgaramond",
        "truetype/arphic",
        "truetype/noto",
        "truetype/hanazono",
        "truetype/babelstone",
        "google-noto-serif-cjk-fonts",
        "noto-cjk",
    ];

    private Dictionary<string, string>? listed;

    /// <param name="damaged">When null is returned, the file that should have the face but is no font; null when there is none.</param>
    /// <returns>Null when no file has the face.</returns>
    public FontFace? Find(FontWish wish, out DamagedFont? damaged)
    {
        damaged = null;
        foreach (
            var path in wish.Files.SelectMany(UsualPaths).Concat(wish.Files.SelectMany(OtherPaths))
        )
        {
            if (FontFace.Open(path, wish.Families, out var fault) is { } face)
            {
                damaged = null;
                return face;
            }

            damaged ??= fault is null ? null : new DamagedFont(wish, path, fault);
        }

        return null;
    }

    private IEnumerable<string> UsualPaths(string file) =>
        folders
            .SelectMany(folder => Usual.Select(below => Path.Combine(folder, below, file)))
            .Where(File.Exists);

    private IEnumerable<string> OtherPaths(string file)
    {
        listed ??= List();
        return listed.TryGetValue(file, out var found) ? [found] : [];
    }

    /// <summary>Every font file by name; of two with one name, the one in the earlier folder, then in the order of paths.</summary>
    private Dictionary<string, string> List()
    {
        var result = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var options = new EnumerationOptions { RecurseSubdirectories = true };
        foreach (var folder in folders.Where(Directory.Exists))
        {
            var files = Directory
                .EnumerateFiles(folder, "*.?t?", options)
                .Order(StringComparer.Ordinal);
            foreach (var path in files)
            {
                result.TryAdd(Path.GetFileName(path), path);
            }
        }

        return result;
    }
}
