namespace Dianjiao;

/// <summary>
/// What is under way and must not be left lying about when the program is told to stop: drafts, temporary folders, a
/// browser. A finally block does not run when a signal ends the program, so each says beforehand how it is put away.
/// </summary>
public static class Unfinished
{
    // In the order in which they were begun.
    private static readonly List<Task> Tasks = [];

    // Steps that must not be cut in two are readers; the end of the program is the one writer.
    private static readonly ReaderWriterLockSlim Steps = new(LockRecursionPolicy.SupportsRecursion);

    // No step takes longer than a few renames; whatever does must not keep the program alive.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Something begins. Disposing says that it has come to its end by itself.</summary>
    /// <param name="putAway">Runs on another thread, after the last step; tried again if the system refuses it.</param>
    /// <param name="own">Disposed at its end, if it comes to it by itself.</param>
    public static IDisposable Begin(Action putAway, IDisposable? own = null)
    {
        var task = new Task(putAway, own);
        lock (Tasks)
        {
            Tasks.Add(task);
        }

        return task;
    }

    /// <summary>A new temporary folder, which disposing deletes.</summary>
    /// <exception cref="TemporaryFolderException"/>
    public static IDisposable BeginTemporaryFolder(string prefix, out string folder)
    {
        // Not to be ended between the making and the remembering.
        using var step = Step();
        var made = TemporaryFolder.Make(prefix);
        folder = made.Path;
        return Begin(made.Dispose, made);
    }

    /// <summary>A folder, deleted with all that is in it.</summary>
    public static IDisposable BeginFolder(string folder) =>
        Begin(() =>
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        });

    /// <summary>
    /// A file is written, or names are exchanged: until it is disposed, by the same thread, the program is not ended by a
    /// signal; and from then on none begins, so that nothing is written behind what puts it away.
    /// </summary>
    public static IDisposable Step()
    {
        Steps.EnterReadLock();
        return new StepEnd();
    }

    /// <summary>
    /// Puts everything away, the last first. For the end of the program alone: no further step begins, and the caller
    /// ends the process.
    /// </summary>
    public static void PutAway()
    {
        Steps.TryEnterWriteLock(Patience);
        Task[] tasks;
        lock (Tasks)
        {
            tasks = [.. Tasks];
        }

        foreach (var task in tasks.Reverse())
        {
            // A browser's children may still be writing into its profile.
            for (var attempt = 0; attempt < 25 && !task.TryPutAway(); attempt++)
            {
                Thread.Sleep(20);
            }
        }
    }

    private sealed class Task(Action putAway, IDisposable? own) : IDisposable
    {
        public bool TryPutAway()
        {
            try
            {
                putAway();
                return true;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return false;
            }
        }

        public void Dispose()
        {
            // A signal in the middle of it finds it still to be put away.
            own?.Dispose();
            lock (Tasks)
            {
                Tasks.Remove(this);
            }
        }
    }

    private sealed class StepEnd : IDisposable
    {
        public void Dispose() => Steps.ExitReadLock();
    }
}
