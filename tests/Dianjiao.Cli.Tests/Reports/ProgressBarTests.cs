using Dianjiao.Cli.Reports;

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
        bar.Show(new Advance("pages", 1, 1));
        bar.Clear();

        Assert.Equal("", writer.ToString());
    }

    [Fact]
    public void LongWorkIsDrawnOnOneLineAndTakenAway()
    {
        var bar = Bar(80);
        seconds = 1;
        bar.Show(new Advance("cutting fonts"));
        // Too soon to be drawn anew.
        seconds = 1.01;
        bar.Show(new Advance("pages", 1, 4));
        seconds = 2;
        bar.Show(new Advance("pages", 2, 4));
        bar.Clear();
        bar.Clear();

        Assert.Equal(
            "\rcutting fonts …\e[K\r[############............] 2/4 pages\e[K\r\e[K",
            writer.ToString()
        );
    }

    [Fact]
    public void ALineNeverBreaksInANarrowTerminal()
    {
        var bar = Bar(10);
        seconds = 1;
        bar.Show(new Advance("北山志第一卷𠀀𠀀"));

        Assert.Equal("\r北山志第\e[K", writer.ToString());
    }

    [Fact]
    public void ABuildThatIsNotWatchedHasNone()
    {
        using var edition = new EditionFolder();

        Assert.DoesNotContain('\r', Tool.Run("build", edition.Root).Error);
    }

    private ProgressBar Bar(int width) => new(writer, width, () => TimeSpan.FromSeconds(seconds));
}
