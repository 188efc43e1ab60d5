using System.Diagnostics;

namespace Dianjiao.Cli.Reports;

/// <summary>
/// One line of a terminal that says how far long work has come, and is gone when the work is done. Work that is done
/// at once is not worth the flicker.
/// </summary>
/// <param name="width">Of the terminal, in columns.</param>
/// <param name="clock">The time since the work began.</param>
public sealed class ProgressBar(TextWriter writer, int width, Func<TimeSpan> clock)
{
    private const int Columns = 24;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(80);

    private TimeSpan? drawn;

    /// <summary>Null where nobody watches: standard error is no terminal, or one that cannot go back on a line.</summary>
    public static ProgressBar? OnError(TextWriter writer)
    {
        if (Console.IsErrorRedirected || Environment.GetEnvironmentVariable("TERM") == "dumb")
        {
            return null;
        }

        var watch = Stopwatch.StartNew();
        return new ProgressBar(writer, Width(), () => watch.Elapsed);
    }

    public void Show(Advance advance)
    {
        var now = clock();
        if (now < Patience || now - drawn < Pause)
        {
            return;
        }

        drawn = now;
        var line = Line(advance);
        while (DisplayWidth.Of(line) >= width && line.Length > 0)
        {
            line = line[..^(char.IsLowSurrogate(line[^1]) ? 2 : 1)];
        }

        writer.Write($"\r{line}\e[K");
        writer.Flush();
    }

    /// <summary>Before anything else is written.</summary>
    public void Clear()
    {
        if (drawn is not null)
        {
            writer.Write("\r\e[K");
            drawn = null;
        }
    }

    private static string Line(Advance advance)
    {
        if (advance.Total == 0)
        {
            return $"{advance.Work} …";
        }

        var full = (int)((long)advance.Done * Columns / advance.Total);
        return $"[{new string('#', full)}{new string('.', Columns - full)}] {advance.Done}/{advance.Total} {advance.Work}";
    }

    private static int Width()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
