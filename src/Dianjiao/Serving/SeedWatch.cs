using System.Collections.Immutable;
using System.Diagnostics;
using System.Threading.Channels;

namespace Dianjiao.Serving;

/// <summary>
/// Waits until the editor's files have changed and come to rest. The system's reports are the quick way to know; a
/// regular comparison of all files finds what the system does not report.
/// </summary>
public sealed class SeedWatch : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestBurst = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan PollUnwatched = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan PollWatched = TimeSpan.FromSeconds(1);

    /// <summary>The least pause between comparisons, as a multiple of the time that one takes.</summary>
    private const int PollShare = 20;

    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );
    private readonly string root;
    private readonly Lock gate = new();
    private readonly List<FileSystemWatcher> watchers = [];
    private bool isDisposed;

    public SeedWatch(string editionRoot)
    {
        root = editionRoot;
        Arm();
    }

    /// <summary>The folders of an edition that a build reads.</summary>
    public static ImmutableArray<string> Folders { get; } = ["seeds", "templates"];

    public void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
            Disarm();
        }
    }

    /// <summary>Waits for a change since the build that saw the folder with this stamp.</summary>
    public async Task WaitAsync(long built, CancellationToken stop)
    {
        var pause = watchers.Count == 0 ? PollUnwatched : PollWatched;
        while (!await ChangesWithin(pause, stop))
        {
            var watch = Stopwatch.StartNew();
            if (FolderStamp.Of(root) != built)
            {
                // The system has reported nothing: a folder may have been put in the place of a watched one.
                Arm();
                break;
            }

            pause = Longer(pause, watch.Elapsed * PollShare);
        }

        var burst = Stopwatch.StartNew();
        while (burst.Elapsed < LongestBurst && await ChangesWithin(Quiet, stop)) { }
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private async Task<bool> ChangesWithin(TimeSpan time, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(time);
        try
        {
            return await changes.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }

    private void Arm()
    {
        lock (gate)
        {
            Disarm();
            if (isDisposed)
            {
                return;
            }

            try
            {
                // The folder above reports when seeds/ itself is made, deleted or renamed.
                watchers.Add(Watch(root, isWhole: false));
                foreach (var folder in Folders.Select(f => Path.Combine(root, f)))
                {
                    if (Directory.Exists(folder))
                    {
                        watchers.Add(Watch(folder, isWhole: true));
                    }
                }
            }
            catch (Exception e) when (e is IOException or ArgumentException)
            {
                // The system has no more watches to give, or the folder has just gone.
                Disarm();
            }
        }
    }

    private void Disarm()
    {
        foreach (var watcher in watchers)
        {
            watcher.Dispose();
        }

        watchers.Clear();
    }

    private FileSystemWatcher Watch(string folder, bool isWhole)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = isWhole,
            NotifyFilter = isWhole
                ? NotifyFilters.FileName
                    | NotifyFilters.DirectoryName
                    | NotifyFilters.LastWrite
                    | NotifyFilters.Size
                : NotifyFilters.DirectoryName,
        };
        void Tell(object sender, FileSystemEventArgs change)
        {
            if (!isWhole && Folders.Contains(change.Name ?? ""))
            {
                Task.Run(Rearm);
            }
            else if (isWhole && !IsPassing(change.Name ?? ""))
            {
                changes.Writer.TryWrite(true);
            }
        }

        watcher.Changed += Tell;
        watcher.Created += Tell;
        watcher.Deleted += Tell;
        watcher.Renamed += (sender, change) => Tell(sender, change);
        // More changes than the watcher can hold: then there was one.
        watcher.Error += (_, _) => changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Rearm()
    {
        Arm();
        changes.Writer.TryWrite(true);
    }

    /// <summary>True for files that editing programs put beside a file while they save it.</summary>
    private static bool IsPassing(string name) =>
        Path.GetFileName(name) is var file && (file.StartsWith('.') || file.EndsWith('~'));
}
