namespace Dianjiao.Serving;

/// <summary>Holds the state that all open pages see, and lets them wait for the next one.</summary>
public sealed class PreviewBoard
{
    private readonly Lock gate = new();
    private TaskCompletionSource next = NewTask();

    public PreviewState Current { get; private set; } =
        new(Guid.NewGuid().ToString("N"), 0, PreviewSite.Empty, [], null);

    /// <summary>
    /// The path of the page that was asked for last, by a request for it or for its events: the page that the editor is
    /// looking at. Null before the first.
    /// </summary>
    public string? Viewed { get; set; }

    public void Post(PreviewState state)
    {
        TaskCompletionSource waiting;
        lock (gate)
        {
            Current = state;
            waiting = next;
            next = NewTask();
        }

        waiting.SetResult();
    }

    /// <summary>Returns the first state with a higher build number than this, and waits for it if need be.</summary>
    public async Task<PreviewState> After(int build, CancellationToken stop)
    {
        while (true)
        {
            Task change;
            lock (gate)
            {
                if (Current.Build > build)
                {
                    return Current;
                }

                change = next.Task;
            }

            await change.WaitAsync(stop);
        }
    }

    private static TaskCompletionSource NewTask() =>
        new(TaskCreationOptions.RunContinuationsAsynchronously);
}
