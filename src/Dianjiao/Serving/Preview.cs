using System.Diagnostics;

namespace Dianjiao.Serving;

/// <summary>Builds into a folder of its own, serves it, and builds again whenever the editor's files have changed.</summary>
public static class Preview
{
    /// <param name="editionRoot">The folder that holds <c>seeds/</c>.</param>
    /// <param name="siteFolder">For nobody else; it comes to hold the last good site.</param>
    /// <param name="build">Writes the site into the folder, or leaves it as it is and says why.</param>
    /// <param name="report">Called after every build, never twice at a time.</param>
    public static async Task Run(
        PreviewServer server,
        string editionRoot,
        string siteFolder,
        Func<string, PipelineResult> build,
        Action<PreviewBuild> report,
        CancellationToken stop
    )
    {
        var serving = server.Run(stop);
        using var watch = new SeedWatch(editionRoot);
        try
        {
            while (true)
            {
                var stamp = FolderStamp.Of(editionRoot);
                await Task.Run(() => BuildOnce(server.Board, siteFolder, build, report), stop);
                await watch.WaitAsync(stamp, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await serving;
        }
    }

    private static void BuildOnce(
        PreviewBoard board,
        string siteFolder,
        Func<string, PipelineResult> build,
        Action<PreviewBuild> report
    )
    {
        var before = board.Current;
        var number = before.Build + 1;
        var watch = Stopwatch.StartNew();
        PipelineResult? result = null;
        Exception? fault = null;
        var site = before.Site;
        try
        {
            result = build(siteFolder);
            if (!result.HasErrors)
            {
                site = site.Reread(siteFolder, number);
            }
        }
        catch (Exception e)
        {
            // A bug of ours must not end an hour's sitting: the next save may be one that we can build.
            fault = e;
        }

        board.Post(
            before with
            {
                Build = number,
                Site = site,
                Diagnostics = result?.Diagnostics ?? [],
                Fault = fault is null ? null : $"{fault.GetType().Name}: {fault.Message}",
            }
        );
        report(
            new PreviewBuild(
                number,
                result,
                fault,
                watch.Elapsed,
                [.. site.ChangedSince(before.Build).Order(StringComparer.Ordinal)]
            )
        );
    }
}
