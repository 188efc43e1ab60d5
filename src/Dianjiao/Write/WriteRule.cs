using System.Text.RegularExpressions;

namespace Dianjiao.Write;

/// <summary>
/// Decides what each command may write, and where. All commands that write ask here, and write through
/// <see cref="SiteWriter"/> or <see cref="WholeFile"/>.
/// </summary>
/// <remarks>
/// <c>build</c> writes its output folder and the hidden one beside it; <c>print</c> a new file or a PDF, outside the
/// editor's folders and any site except <c>downloads/edition.pdf</c>; <c>slots</c> translations and notes; <c>new</c> a
/// new folder. None of them writes through a symbolic link to a place that its rule would refuse.
/// </remarks>
public static partial class WriteRule
{
    private static readonly byte[] PdfSign = "%PDF-"u8.ToArray();

    // Folders to which only the editor writes.
    private static readonly string[] EditorsFolders = ["seeds", "templates"];

    /// <summary>Returns why no site may be written here, whatever the folder holds; null when one may.</summary>
    /// <param name="site">An absolute path, as is <paramref name="editionRoot"/>.</param>
    public static string? RefusalOfSite(string site, string editionRoot)
    {
        if (Path.GetFileName(site).Length == 0)
        {
            return "it is the root of the file system";
        }

        if (new DirectoryInfo(site).LinkTarget is { } target)
        {
            return $"it is a symbolic link to {target}, which a new site would replace; name the folder itself";
        }

        if (File.Exists(site))
        {
            return "a file stands where the folder should be";
        }

        if (FileAbove(site) is { } file)
        {
            return $"{file} is a file, and no folder can lie in it";
        }

        var place = RealPath.Of(site);
        if (RealPath.IsWithin(RealPath.Of(editionRoot), place))
        {
            return "the edition itself lies in it, and a new site replaces the whole folder";
        }

        if (EditorsFolder(place, editionRoot) is { } mine)
        {
            return $"it lies in {mine}/, which nothing ever writes to";
        }

        if (SitePlace.IsOwnFolder(Path.GetFileName(site)) || OwnFolderAbove(site) is not null)
        {
            return "the program keeps its own things in it";
        }

        return EditorsFolders
            .Where(f =>
                RealPath.IsWithin(RealPath.Of(Path.Combine(editionRoot, f)), place)
                && Directory.Exists(Path.Combine(editionRoot, f))
            )
            .Select(f => $"{f}/ lies in it, and a new site replaces the whole folder")
            .FirstOrDefault();
    }

    /// <summary>Returns why no PDF may be written here; null when one may.</summary>
    /// <param name="pdf">An absolute path, as is <paramref name="editionRoot"/>.</param>
    public static string? RefusalOfPdf(string pdf, string editionRoot)
    {
        if (RealPath.IsLink(pdf))
        {
            return "it is a symbolic link; name the file itself";
        }

        if (Directory.Exists(pdf) || Path.EndsInDirectorySeparator(pdf))
        {
            return "it is a folder";
        }

        if (FileAbove(pdf) is { } file)
        {
            return $"{file} is a file, and nothing can lie in it";
        }

        var place = RealPath.Of(pdf);
        if (EditorsFolder(place, editionRoot) is { } mine)
        {
            return $"it lies in {mine}/, which nothing but you ever writes to";
        }

        if (OwnFolderAbove(place) is { } own)
        {
            return $"the program keeps its own things in {own}";
        }

        if (SiteAbove(place, editionRoot) is { } site && !IsPlaceOfPdf(place, site))
        {
            return $"it lies in a site, {site}, where a PDF stands at {Render.Print.PrintedState.Path} only";
        }

        return !File.Exists(pdf) || IsPdf(pdf) ? null
            : IsPlainFile(pdf) ? "a file that is no PDF stands there, and would be lost"
            : "what stands there is empty, or no file at all: a device or a pipe";
    }

    /// <summary>Returns why a translation or notes may not be written here; null when they may.</summary>
    /// <param name="file">An absolute path with its links followed; <paramref name="editionRoot"/> is absolute.</param>
    public static string? RefusalOfLayer(string file, string editionRoot)
    {
        // A link within the edition is the editor's way to have one file in two places; the file behind it decides.
        var place = RealPath.Of(file);
        return
            RealPath.IsWithin(place, RealPath.Of(editionRoot))
            && EntryFileName().IsMatch(Path.GetFileName(place))
            ? null
            : $"it stands for {place}, which is not a file of translations or notes";
    }

    /// <summary>Returns why no edition may be made here; null when one may.</summary>
    public static string? RefusalOfEdition(string root) =>
        File.Exists(root) ? $"{root} is a file; name a folder"
        : FileAbove(root) is { } file ? $"{file} is a file, and no folder can lie in it"
        : Directory.Exists(root) && Directory.EnumerateFileSystemEntries(root).Any()
            ? $"{root} is not empty, and nothing in it is to be overwritten; name a new folder"
        : null;

    /// <summary>
    /// True for a file that begins as a PDF does. A device or a pipe is not opened: reading it would wait for ever.
    /// </summary>
    public static bool IsPdf(string path)
    {
        if (!IsPlainFile(path))
        {
            return false;
        }

        using var file = File.OpenHandle(path);
        Span<byte> first = stackalloc byte[PdfSign.Length];
        return RandomAccess.Read(file, first, 0) == first.Length && first.SequenceEqual(PdfSign);
    }

    /// <summary>
    /// True for a file with content on a disk. A file of length 0 may be a device or a pipe: the runtime cannot tell
    /// them apart.
    /// </summary>
    private static bool IsPlainFile(string path) =>
        new FileInfo(path)
            is { Exists: true, LinkTarget: null, Length: > 0, Attributes: var attributes }
        && !attributes.HasFlag(FileAttributes.Device);

    private static string? EditorsFolder(string place, string editionRoot) =>
        EditorsFolders.FirstOrDefault(f =>
            RealPath.IsWithin(place, RealPath.Of(Path.Combine(editionRoot, f)))
        );

    private static string? FileAbove(string path) =>
        Above(path).FirstOrDefault(f => File.Exists(f));

    private static string? OwnFolderAbove(string path) =>
        Above(path).FirstOrDefault(f => SitePlace.IsOwnFolder(Path.GetFileName(f)));

    /// <summary>
    /// Returns the site, of any edition, in which a place lies: a build has kept its record beside it. Null if there is
    /// none.
    /// </summary>
    private static string? SiteAbove(string place, string editionRoot) =>
        Above(place)
            .FirstOrDefault(f =>
                f == RealPath.Of(Path.Combine(editionRoot, "site"))
                || File.Exists(SitePlace.Of(f, editionRoot).Record)
            );

    private static bool IsPlaceOfPdf(string place, string site) =>
        Path.GetRelativePath(site, place).Replace(Path.DirectorySeparatorChar, '/')
        == Render.Print.PrintedState.Path;

    /// <summary>Returns the folders in which a place lies, the innermost first.</summary>
    private static IEnumerable<string> Above(string path)
    {
        for (
            var above = Path.GetDirectoryName(path);
            above is not null;
            above = Path.GetDirectoryName(above)
        )
        {
            yield return above;
        }
    }

    [GeneratedRegex(@"^[^.]+\.[^.]+\.md$")]
    private static partial Regex EntryFileName();
}
