using System.Diagnostics;
using Spectre.Console;

namespace Dianjiao.Cli.Reports;

/// <summary>
/// Shows the progress of long work in one line of a terminal (more where it is narrow), which is erased when the work
/// is done. Work that is done quickly shows nothing, to spare the flicker.
/// </summary>
/// <param name="terminal">Makes the terminal when there is something to show.</param>
/// <param name="clock">Returns the time since the work began.</param>
public sealed class ProgressBar(Func<IAnsiConsole> terminal, Func<TimeSpan> clock)
{
    private const int Columns = 24;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(80);

    private readonly TaskCompletionSource end = new();
    private Task? drawing;
    private IAnsiConsole? console;
    private ProgressContext? context;
    private ProgressTask? task;
    private TimeSpan drawn;

    /// <summary>Runs some work and shows its progress if standard error is a terminal.</summary>
    /// <param name="work">
    /// The work; it gets the function to report progress to, or null where standard error is no terminal.
    /// </param>
    public static T Over<T>(TextWriter writer, Func<Action<WorkProgress>?, T> work)
    {
        if (!Terminal.IsOnError)
        {
            return work(null);
        }

        var watch = Stopwatch.StartNew();
        var bar = new ProgressBar(() => Terminal.OnError(writer), () => watch.Elapsed);
        try
        {
            return work(bar.Show);
        }
        finally
        {
            bar.Clear();
        }
    }

    public void Show(WorkProgress progress)
    {
        var now = clock();
        if (now < Patience || (drawing is not null && now - drawn < Pause))
        {
            return;
        }

        drawn = now;
        var text = Markup.Escape(
            progress.Total == 0
                ? $"{progress.Work} …"
                : $"{progress.Done}/{progress.Total} {progress.Work}"
        );
        drawing ??= Begin(text);
        task!.Description = text;
        task.IsIndeterminate = progress.Total == 0;
        task.MaxValue = Math.Max(1, progress.Total);
        task.Value = progress.Done;
        context!.Refresh();
        console!.Profile.Out.Writer.Flush();
    }

    /// <summary>Erases the bar; to be called before anything else is written.</summary>
    public void Clear()
    {
        end.TrySetResult();
        drawing?.GetAwaiter().GetResult();
    }

    private Task Begin(string text) =>
        new Progress(new SteadyTerminal(console = terminal()))
        {
            AutoRefresh = false,
            AutoClear = true,
            ExcludeVerticalPadding = true,
        }
            .Columns(
                new ProgressBarColumn
                {
                    Width = Columns,
                    CompletedStyle = Color.Teal,
                    FinishedStyle = Color.Teal,
                    IndeterminateStyle = Color.Teal,
                },
                new TaskDescriptionColumn { Alignment = Justify.Left }
            )
            .StartAsync(begun =>
            {
                context = begun;
                task = begun.AddTask(text);
                return end.Task;
            });
}
