namespace Dianjiao.Serving;

/// <summary>Where the state hangs for all pages to see, and where they wait for the next.</summary>
public sealed class PreviewBoard
{
    private readonly Lock gate = new();
    private TaskCompletionSource next = NewTask();

    public PreviewState Current { get; private set; } =
        new(Guid.NewGuid().ToString("N"), 0, PreviewSite.Empty, [], null);

    /// <summary>
    /// The path of the page that was asked for last, by itself or for its news: a browser's one visible page. Null
    /// before the first.
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

    /// <summary>The first state with a higher number than this.</summary>
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
