using System.Diagnostics;

namespace Dianjiao.Serving;

/// <summary>
/// Builds into a folder of its own, shows the result, and builds again whenever the editor's files have changed: first
/// the page that the editor is looking at, which is shown at once, then the whole site. A change during a build starts
/// it anew.
/// </summary>
public static class Preview
{
    /// <param name="board">The board on which each new state is posted for the server.</param>
    /// <param name="editionRoot">The folder that holds <c>seeds/</c>.</param>
    /// <param name="siteFolder">A folder that nobody else uses; it holds the last good site.</param>
    /// <param name="read">Reads the edition as it is now.</param>
    /// <param name="report">
    /// Called after every build that was not interrupted by a change, never twice at the same time.
    /// </param>
    public static async Task Run(
        PreviewBoard board,
        string editionRoot,
        string siteFolder,
        Func<PreviewEdition> read,
        Action<PreviewBuild> report,
        CancellationToken stop
    )
    {
        using var watch = new SeedWatch(editionRoot);
        try
        {
            while (true)
            {
                using var overtaken = CancellationTokenSource.CreateLinkedTokenSource(stop);
                var stamp = FolderStamp.Of(editionRoot);
                var building = Task.Run(
                    () => Build(board, siteFolder, read, report, overtaken.Token),
                    CancellationToken.None
                );
                try
                {
                    await watch.WaitAsync(stamp, stop);
                }
                finally
                {
                    await overtaken.CancelAsync();
                    await building;
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The regular way to end the preview.
        }
    }

    private static void Build(
        PreviewBoard board,
        string siteFolder,
        Func<PreviewEdition> read,
        Action<PreviewBuild> report,
        CancellationToken stop
    )
    {
        var watch = Stopwatch.StartNew();
        var before = board.Current;
        TimeSpan? ahead = null;
        PipelineResult? result = null;
        Exception? fault = null;
        try
        {
            var edition = read();
            ahead = ShowAhead(board, edition, stop) ? watch.Elapsed : null;
            result = edition.Write(siteFolder, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return;
        }
        catch (Exception e)
        {
            // A bug of the program must not end the preview: the next save may be one that can be built.
            fault = e;
        }

        ShowWhole(board, siteFolder, result, fault);
        report(
            new PreviewBuild(
                before.Build == 0,
                result,
                fault,
                ahead,
                watch.Elapsed,
                [.. board.Current.Site.ChangedSince(before.Build).Order(StringComparer.Ordinal)]
            )
        );
    }

    /// <summary>Shows the page that is looked at before the site is written. False when it has not changed.</summary>
    private static bool ShowAhead(
        PreviewBoard board,
        PreviewEdition edition,
        CancellationToken stop
    )
    {
        var state = board.Current;
        var number = state.Build + 1;
        if (board.Viewed is not { } path || edition.Page(path, stop) is not { } page)
        {
            return false;
        }

        var site = state.Site.With(path, page, number);
        if (site == state.Site && !state.HasErrors)
        {
            return false;
        }

        board.Post(
            state with
            {
                Build = number,
                Site = site,
                Diagnostics = edition.Found().Diagnostics,
                Fault = null,
            }
        );
        return true;
    }

    /// <summary>Shows the site as it is now on the disk, after errors the last good one, and what was found.</summary>
    private static void ShowWhole(
        PreviewBoard board,
        string siteFolder,
        PipelineResult? result,
        Exception? fault
    )
    {
        var state = board.Current;
        var number = state.Build + 1;
        board.Post(
            state with
            {
                Build = number,
                Site = state.Site.Reread(siteFolder, number),
                Diagnostics = result?.Diagnostics ?? [],
                Fault = fault is null ? null : $"{fault.GetType().Name}: {fault.Message}",
            }
        );
    }
}
