using System.Text.RegularExpressions;
using Dianjiao.Cli.Reports;
using Spectre.Console;

namespace Dianjiao.Cli.Tests.Reports;

public sealed class ProgressBarTests : IDisposable
{
    private readonly StringWriter writer = new();
    private double seconds;

    public void Dispose() => writer.Dispose();

    [Fact]
    public void ShortWorkLeavesNoTrace()
    {
        var bar = Bar(80);
        bar.Show(new WorkProgress("pages", 1, 1));
        bar.Clear();

        Assert.Equal("", writer.ToString());
    }

    [Fact]
    public void LongWorkIsDrawnOnOneLineAndTakenAway()
    {
        var bar = Bar(80);
        seconds = 1;
        bar.Show(new WorkProgress("cutting [fonts]"));
        // Too soon to be drawn anew.
        seconds = 1.01;
        bar.Show(new WorkProgress("pages", 1, 4));
        seconds = 2;
        bar.Show(new WorkProgress("pages", 2, 4));
        bar.Clear();
        bar.Clear();

        var frames = Frames().Distinct().ToList();
        Assert.Equal(2, frames.Count);
        Assert.EndsWith(" cutting [fonts] …", frames[0], StringComparison.Ordinal);
        Assert.Equal($"{new string('━', 12)}{new string(' ', 12)} 2/4 pages", frames[1]);
        Assert.EndsWith("\r\e[2K", writer.ToString(), StringComparison.Ordinal);
        // A command that is killed could not show it again.
        Assert.DoesNotContain("\e[?25l", writer.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(30)]
    public void ANarrowTerminalIsLeftAsItWas(int width)
    {
        var bar = Bar(width);
        seconds = 1;
        bar.Show(new WorkProgress("北山志第一卷𠀀𠀀 pages in zh-Hant", 1, 2));
        bar.Clear();

        var rows = Frames().Max(f => f.Split('\n').Length);
        Assert.All(
            Frames().SelectMany(f => f.Split('\n')),
            row => Assert.InRange(row.GetCellWidth(), 0, width)
        );
        Assert.EndsWith(
            "\r\e[2K" + string.Concat(Enumerable.Repeat("\e[1A\e[2K", rows - 1)),
            writer.ToString(),
            StringComparison.Ordinal
        );
    }

    /// <summary>The program gathers what it writes; a bar that came with the end of the work would be none.</summary>
    [Fact]
    public void ItIsSeenWhileTheWorkGoesOn()
    {
        using var stream = new MemoryStream();
        using var gathered = new StreamWriter(stream);
        var bar = Bar(80, gathered);
        seconds = 1;
        bar.Show(new WorkProgress("pages", 1, 4));

        Assert.Contains(
            "1/4 pages",
            System.Text.Encoding.UTF8.GetString(stream.ToArray()),
            StringComparison.Ordinal
        );
        bar.Clear();
    }

    [Fact]
    public void ABuildThatIsNotWatchedHasNone()
    {
        using var edition = new EditionFolder();

        Assert.DoesNotContain('\r', Tool.Run("build", edition.Root).Error);
    }

    /// <summary>What was shown, one after the other.</summary>
    private string[] Frames() =>
        [
            .. Regex
                .Replace(writer.ToString(), "\e\\[[0-9;?]*[A-Za-z]", "")
                .Split('\r', StringSplitOptions.RemoveEmptyEntries)
                .Select(f => f.TrimEnd()),
        ];

    private ProgressBar Bar(int width, TextWriter? other = null) =>
        new(
            () =>
            {
                var terminal = AnsiConsole.Create(
                    new AnsiConsoleSettings
                    {
                        Out = new AnsiConsoleOutput(other ?? writer),
                        Ansi = AnsiSupport.Yes,
                        Interactive = InteractionSupport.Yes,
                        ColorSystem = ColorSystemSupport.NoColors,
                    }
                );
                terminal.Profile.Width = width;
                return terminal;
            },
            () => TimeSpan.FromSeconds(seconds)
        );
}
