using System.Collections.Immutable;

namespace Dianjiao.Render.Fonts;

/// <summary>Finds the wanted faces among the fonts of this machine.</summary>
/// <param name="folders">The folders that are searched, with all folders below them; earlier ones come first.</param>
public sealed class FontFinder(ImmutableArray<string> folders)
{
    // The folders of Debian, Fedora and Arch are tried first, so that thousands of other fonts need not be listed.
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

    /// <summary>Returns the face for a wish; null when no file has it.</summary>
    /// <param name="damaged">
    /// When null is returned, the first file that should have the face but cannot be used; null when there is none.
    /// </param>
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

    /// <summary>
    /// Lists every font file by name. Of two files of one name, that in the earlier folder is taken, then the first in
    /// the order of paths.
    /// </summary>
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
