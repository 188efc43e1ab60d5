namespace Dianjiao.Write;

/// <summary>Fills a new or empty folder, completely or not at all.</summary>
public static class NewFolder
{
    /// <param name="files">The files, by their paths within the folder, with forward slashes.</param>
    /// <returns>The reason why the folder was not made; null when it was.</returns>
    public static string? Write(string root, IEnumerable<(string Path, byte[] Content)> files)
    {
        var made = new Stack<string>();
        using var unfinished = Unfinished.Begin(() => Undo(made));
        try
        {
            foreach (var (path, content) in files)
            {
                using var step = Unfinished.Step();
                var target = Path.Combine(root, path);
                MakeFolder(Path.GetDirectoryName(target)!, made);
                // CreateNew, so that a file which somebody has put there meanwhile is not overwritten.
                using var file = File.OpenHandle(target, FileMode.CreateNew, FileAccess.Write);
                lock (made)
                {
                    made.Push(target);
                }

                RandomAccess.Write(file, content, 0);
            }

            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Undo(made);
            return e.Message;
        }
    }

    private static void MakeFolder(string folder, Stack<string> made)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        if (Path.GetDirectoryName(folder) is { } above)
        {
            MakeFolder(above, made);
        }

        Directory.CreateDirectory(folder);
        lock (made)
        {
            made.Push(folder);
        }
    }

    /// <summary>Deletes what was made and nothing else: a folder that holds anything more stays.</summary>
    private static void Undo(Stack<string> made)
    {
        lock (made)
        {
            while (made.TryPop(out var path))
            {
                try
                {
                    if (Directory.Exists(path))
                    {
                        Directory.Delete(path);
                    }
                    else
                    {
                        File.Delete(path);
                    }
                }
                catch (IOException)
                {
                    // Somebody else has put something into the folder.
                }
            }
        }
    }
}
