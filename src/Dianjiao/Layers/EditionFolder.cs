namespace Dianjiao.Layers;

/// <summary>The files of an edition on disk. Paths are relative to the edition, with forward slashes.</summary>
public sealed class EditionFolder
{
    private readonly DiagnosticBag diagnostics;
    private readonly string root;

    public EditionFolder(string root, DiagnosticBag diagnostics)
    {
        this.root = Path.GetFullPath(root);
        this.diagnostics = diagnostics;
    }

    /// <summary>The edition's own name on disk.</summary>
    public string Name => Path.GetFileName(root);

    public bool HasFolder(string path) => Directory.Exists(Path.Combine(root, path));

    /// <summary>The folders in a folder, in ordinal order.</summary>
    public IEnumerable<string> Folders(string path) =>
        Directory
            .EnumerateDirectories(Path.Combine(root, path))
            .Select(f => Path.GetFileName(f)!)
            .Order(StringComparer.Ordinal);

    /// <summary>Reports the files of a folder that nobody reads.</summary>
    public void ReportUnknown(string path, IReadOnlyCollection<string> known)
    {
        foreach (var name in Names(path))
        {
            if (!known.Contains(name) && !name.StartsWith('.'))
            {
                diagnostics.Add(
                    Codes.UnknownFile,
                    $"{path}/{name}",
                    "this file is not read",
                    Nearest.To(name, known) is { } near
                        ? $"perhaps {near} is meant"
                        : "docs/format.md lists the files of an edition"
                );
            }
        }
    }

    /// <summary>The files of a folder, in ordinal order.</summary>
    public IEnumerable<string> Names(string path) =>
        Directory
            .EnumerateFiles(Path.Combine(root, path))
            .Select(f => Path.GetFileName(f)!)
            .Order(StringComparer.Ordinal);

    /// <summary>Null when the file is absent or cannot be read; all but the absence of a file that may be absent has been reported.</summary>
    public SourceFile? Open(string path, bool required)
    {
        var full = Path.Combine(root, path);
        if (!File.Exists(full))
        {
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

        if (LeavesEdition(path))
        {
            return null;
        }

        try
        {
            return SourceFile.Decode(path, File.ReadAllBytes(full), diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(
                Codes.Unreadable,
                path,
                $"the file cannot be read: {e.Message}",
                "look at its permissions"
            );
            return null;
        }
    }

    /// <summary>Whether a symbolic link leads to a place outside the edition; that has then been reported.</summary>
    public bool LeavesEdition(string path)
    {
        var full = Path.Combine(root, path);
        FileSystemInfo info = Directory.Exists(full) ? new DirectoryInfo(full) : new FileInfo(full);
        if (info.LinkTarget is null)
        {
            return false;
        }

        string? target = null;
        try
        {
            target = info.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        }
        catch (IOException)
        {
            // A circle of links resolves to nothing and is as unusable as one that leads outside.
        }

        if (
            target is not null
            && Path.GetFullPath(target)
                .StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        )
        {
            return false;
        }

        diagnostics.Add(
            Codes.OutsideEdition,
            path,
            $"this symbolic link leads out of the edition, to {info.LinkTarget}",
            "copy what it points to into the edition"
        );
        return true;
    }
}
