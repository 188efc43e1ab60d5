using System.Collections.Immutable;

namespace Dianjiao.Layers;

/// <summary>
/// Opens the files of an edition and no others: a symbolic link that leads outside is refused. Paths are relative to
/// the edition.
/// </summary>
public sealed class EditionFolder
{
    // The operating system follows as many before it takes them for a circle.
    private const int MostLinks = 40;

    private readonly string root;
    private readonly DiagnosticBag diagnostics;
    private readonly HashSet<string> unreadable = new(StringComparer.Ordinal);

    public EditionFolder(string root, DiagnosticBag diagnostics)
    {
        this.root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        this.diagnostics = diagnostics;
    }

    public string Name => Path.GetFileName(root);

    /// <summary>True if the edition has this folder.</summary>
    public bool Has(string path) => Directory.Exists(Full(path));

    /// <summary>Returns the message that a folder is missing, or that the folder which should hold it is.</summary>
    public string Lacking(string path) =>
        Directory.Exists(root) ? $"there is no folder {path}/ here"
        : File.Exists(root) ? $"{root} is a file, not the folder of an edition"
        : $"there is no folder {root}";

    /// <summary>Returns the names of the folders in a folder, in order.</summary>
    public ImmutableArray<string> Folders(string path) =>
        Names(path, Directory.EnumerateDirectories);

    /// <summary>Returns the names of the files in a folder, in order.</summary>
    public ImmutableArray<string> Files(string path) => Names(path, Directory.EnumerateFiles);

    /// <summary>Returns the names of all entries of a folder, in order.</summary>
    public ImmutableArray<string> Entries(string path) =>
        Names(path, Directory.EnumerateFileSystemEntries);

    public bool IsLink(string path) => new FileInfo(Full(path)).LinkTarget is not null;

    /// <summary>
    /// Opens a text file. Null when it is missing, which is reported only where it is required, and when it cannot be
    /// read, which is always reported.
    /// </summary>
    /// <param name="most">The largest size in bytes: a longer file is refused before it is read.</param>
    public SourceFile? Open(string path, bool required, long most = FileBounds.Layer) =>
        Bytes(path, required, most) is { } bytes
            ? SourceFile.Decode(path, bytes, diagnostics)
            : null;

    /// <summary>
    /// Returns the bytes of a file that need not be text; null in the same cases as <see cref="Open"/>.
    /// </summary>
    public byte[]? Bytes(string path, bool required, long most)
    {
        if (unreadable.Contains(path[..Math.Max(0, path.LastIndexOf('/'))]))
        {
            return null;
        }

        try
        {
            var file = new FileInfo(Full(path));
            if (!Path.Exists(file.FullName) && file.LinkTarget is null)
            {
                if (required && !path.EndsWith("/text.txt", StringComparison.Ordinal))
                {
                    return Unreadable(path, "it is no longer there", "try again");
                }

                if (required)
                {
                    diagnostics.Add(
                        Codes.EmptyText,
                        path,
                        "the received text is missing",
                        "put the received text here, one paragraph a line"
                    );
                }

                return null;
            }

            if (Leaves(path))
            {
                return null;
            }

            if (Directory.Exists(file.FullName))
            {
                return Unreadable(path, "it is a folder", "a file belongs here");
            }

            var place = file.LinkTarget is null ? file.FullName : Resolve(file.FullName)!;
            var length = new FileInfo(place).Length;
            if (length > most)
            {
                diagnostics.Add(
                    Codes.TooLarge,
                    path,
                    $"this file has {FileBounds.Describe(length)}, and at most {FileBounds.Describe(most)} are read",
                    "look whether it is the file that belongs here; if it is, divide it"
                );
                return null;
            }

            // Without a length it may be a pipe, which would wait for ever, or a device, which would never end.
            return length > 0 ? File.ReadAllBytes(place)
                : FileKind.IsFile(place) ? []
                : Unreadable(
                    path,
                    "it is a pipe, a device or a socket",
                    "put a file in its place, or take it away"
                );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unreadable(path, Reason(path, e), "look at its permissions");
        }
    }

    /// <summary>True if a symbolic link leads outside the edition, or nowhere, which is reported here.</summary>
    public bool Leaves(string path)
    {
        if (new FileInfo(Full(path)).LinkTarget is not { } link)
        {
            return false;
        }

        if (Resolve(Full(path)) is not { } target)
        {
            Unreadable(
                path,
                "its symbolic link leads nowhere",
                "copy what it should point to into the edition"
            );
            return true;
        }

        if (
            target.StartsWith(
                (Resolve(root) ?? root) + Path.DirectorySeparatorChar,
                StringComparison.Ordinal
            )
        )
        {
            return false;
        }

        diagnostics.Add(
            Codes.OutsideEdition,
            path,
            $"this symbolic link leads out of the edition, to {link}",
            "copy what it points to into the edition"
        );
        return true;
    }

    private string Full(string path) => Path.Combine(root, path);

    private ImmutableArray<string> Names(string path, Func<string, IEnumerable<string>> list)
    {
        try
        {
            return
            [
                .. list(Full(path))
                    .Select(f => Path.GetFileName(f))
                    .Where(n => IsReadable(path, n))
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Unreadable(path, Reason(path, e), "look at its permissions");
            return [];
        }
    }

    /// <summary>
    /// True for a name that can be opened. One that is not UTF-8 arrives with U+FFFD in place of its bytes, cannot be
    /// opened, and is reported here.
    /// </summary>
    private bool IsReadable(string folder, string name)
    {
        var path = $"{folder}/{name}";
        if (
            !name.Contains('\uFFFD', StringComparison.Ordinal)
            || Path.Exists(Full(path))
            || new FileInfo(Full(path)).LinkTarget is not null
        )
        {
            return true;
        }

        Unreadable(
            path,
            "its name is not UTF-8",
            "rename it; convmv -f GB18030 -t UTF-8 shows what names were meant, if they came from an old system"
        );
        return false;
    }

    private byte[]? Unreadable(string path, string why, string hint)
    {
        if (unreadable.Add(path))
        {
            diagnostics.Add(Codes.Unreadable, path, $"this cannot be read: {why}", hint);
        }

        return null;
    }

    // The system's own message names the path on this machine.
    private string Reason(string path, Exception e) =>
        e is UnauthorizedAccessException
            ? "access is denied"
            : e.Message.Replace(Full(path), path, StringComparison.Ordinal);

    /// <summary>
    /// Returns the real path behind all links; null when it leads nowhere. A link may name a folder that is itself a
    /// link, so only the whole way shows whether it stays inside.
    /// </summary>
    private static string? Resolve(string full)
    {
        var resolved = Path.GetPathRoot(full)!;
        var parts = new Stack<string>(Parts(full));
        var links = 0;
        while (parts.TryPop(out var part))
        {
            if (part == "..")
            {
                resolved = Path.GetDirectoryName(resolved) ?? resolved;
                continue;
            }

            var next = Path.Combine(resolved, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                resolved = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            resolved = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : resolved;
            foreach (var further in Parts(target))
            {
                parts.Push(further);
            }
        }

        return Path.Exists(resolved) ? resolved : null;
    }

    /// <summary>Returns the parts of a path, the last first, ready to be pushed on a stack.</summary>
    private static IEnumerable<string> Parts(string path) =>
        path[(Path.GetPathRoot(path)?.Length ?? 0)..]
            .Split(
                [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar],
                StringSplitOptions.RemoveEmptyEntries
            )
            .Where(p => p != ".")
            .Reverse();
}
