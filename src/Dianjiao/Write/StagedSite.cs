using Dianjiao.Render;

namespace Dianjiao.Write;

/// <summary>
/// A new site being put together beside the old one. Nothing is written as long as every file is the same as in the old
/// site; from the first difference on, unchanged files are linked into the new site.
/// </summary>
internal sealed class StagedSite(SitePlace place, SiteSurvey old)
{
    private readonly List<RecordedFile> files = [];
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> kept = [.. old.Kept.Where(k => k.IsPlain).Select(k => k.Path)];

    private bool staging;
    private bool canLink = true;
    private int written;
    private long bytes;

    public SiteSurvey Old => old;

    public IReadOnlyList<RecordedFile> Files => files;

    public WriteResult Result => new(written, bytes, files.Count - written);

    /// <summary>The error with which the system refused a file; null if there was none.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>
    /// Adds files until one is refused. An error in rendering is thrown on: it is not the output folder's, even if it
    /// is of the same type.
    /// </summary>
    public void AddAll(IEnumerable<OutputFile> made)
    {
        foreach (var file in made)
        {
            try
            {
                using var step = Unfinished.Step();
                Add(file);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Fault = e;
            }

            if (Fault is not null)
            {
                return;
            }
        }
    }

    /// <summary>Returns true when a new site stands ready; false when the old one is already the same.</summary>
    public bool Finish()
    {
        if (!staging && files.Count == old.Known.Count && Directory.Exists(place.Site))
        {
            return false;
        }

        Begin();
        return true;
    }

    private void Add(OutputFile file)
    {
        // The dot file of this name is the host's own, and such files are kept.
        if (kept.Contains(file.Path))
        {
            return;
        }

        var isSame = old.Known.TryGetValue(file.Path, out var same) && same.Hash == file.Hash;
        CheckPath(file.Path);
        if (isSame)
        {
            files.Add(same!);
            if (staging)
            {
                Keep(same!, file.Content);
            }

            return;
        }

        Begin();
        var modified = Write(file.Path, file.Content);
        files.Add(new RecordedFile(file.Path, file.Hash, file.Content.Length, modified));
        written++;
        bytes += file.Content.Length;
    }

    private void Begin()
    {
        if (staging)
        {
            return;
        }

        Directory.CreateDirectory(place.Staged);
        folders.Add("");
        staging = true;
        foreach (var file in files)
        {
            Keep(file, null);
        }
    }

    private void Keep(RecordedFile file, ReadOnlyMemory<byte>? content)
    {
        var existing = Path.Combine(place.Site, file.Path);
        if (canLink && SystemCalls.TryLink(existing, Target(file.Path)))
        {
            return;
        }

        // The file system has no links; what holds for one file holds for all.
        canLink = false;
        Write(file.Path, content ?? File.ReadAllBytes(existing));
        File.SetLastWriteTimeUtc(Target(file.Path), new DateTime(file.Modified, DateTimeKind.Utc));
    }

    private long Write(string path, ReadOnlyMemory<byte> content)
    {
        using var handle = File.OpenHandle(
            Target(path),
            FileMode.CreateNew,
            FileAccess.Write,
            FileShare.None
        );
        RandomAccess.Write(handle, content.Span, 0);
        return File.GetLastWriteTimeUtc(handle).Ticks;
    }

    private string Target(string path)
    {
        var folder = path[..Math.Max(0, path.LastIndexOf('/'))];
        if (folders.Add(folder))
        {
            Directory.CreateDirectory(Path.Combine(place.Staged, folder));
        }

        return Path.Combine(place.Staged, path);
    }

    /// <summary>
    /// Throws for a path that leads outside the site or into a dot folder: the program makes all paths, so it is a bug.
    /// </summary>
    private void CheckPath(string path)
    {
        var parts = path.Split('/');
        if (
            Array.Exists(parts, p => p is "" or "." or "..")
            || Array.FindIndex(parts, p => p.StartsWith('.')) is var dot
                && dot >= 0
                && dot < parts.Length - 1
            || path.AsSpan().ContainsAny('\\', '\n', '\0')
        )
        {
            throw new ArgumentException($"“{path}” is not a path within a site");
        }

        if (!paths.Add(path))
        {
            throw new ArgumentException($"“{path}” was rendered twice");
        }
    }
}
