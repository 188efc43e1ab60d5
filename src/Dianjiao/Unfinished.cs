namespace Dianjiao;

/// <summary>
/// Keeps a list of what must be cleaned up when the program is told to stop: drafts, temporary folders, a browser. A
/// finally block does not run when a signal ends the program, so each piece of work registers beforehand how it is
/// cleaned up.
/// </summary>
public static class Unfinished
{
    // In the order in which they were registered.
    private static readonly List<Task> Tasks = [];

    // Steps that must not be interrupted are the readers; the end of the program is the one writer.
    private static readonly ReaderWriterLockSlim Steps = new(LockRecursionPolicy.SupportsRecursion);

    // No step takes longer than a few renames; a hanging one must not keep the program alive.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Registers a piece of work. Disposing the result says that the work has come to its end by itself.
    /// </summary>
    /// <param name="putAway">
    /// Cleans up when the program is told to stop; runs on another thread, after the last step, and again if the system
    /// refuses it.
    /// </param>
    /// <param name="own">Disposed when the work comes to its end by itself; may be null.</param>
    public static IDisposable Begin(Action putAway, IDisposable? own = null)
    {
        var task = new Task(putAway, own);
        lock (Tasks)
        {
            Tasks.Add(task);
        }

        return task;
    }

    /// <summary>Makes a temporary folder, which disposing the result deletes.</summary>
    /// <exception cref="TemporaryFolderException"/>
    public static IDisposable BeginTemporaryFolder(string prefix, out string folder)
    {
        // The program must not end between making the folder and registering it.
        using var step = Step();
        var made = TemporaryFolder.Make(prefix);
        folder = made.Path;
        return Begin(made.Dispose, made);
    }

    /// <summary>Registers a folder, to be deleted with all that is in it.</summary>
    public static IDisposable BeginFolder(string folder) =>
        Begin(() =>
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        });

    /// <summary>
    /// Begins a step that no signal may interrupt, such as writing a file or exchanging names; the same thread must
    /// dispose it. Once the program is ending no step begins, so that nothing is written after the cleaning up.
    /// </summary>
    public static IDisposable Step()
    {
        Steps.EnterReadLock();
        return new StepEnd();
    }

    /// <summary>
    /// Cleans everything up, the last registered first. Only for the end of the program: no further step begins, and
    /// the caller ends the process.
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
            // Removed only after disposing: a signal in the middle of it finds the work still registered.
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
