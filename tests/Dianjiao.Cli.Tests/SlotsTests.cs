namespace Dianjiao.Cli.Tests;

public sealed class SlotsTests : IDisposable
{
    private const string File = "seeds/041/translation.en.md";
    private readonly EditionFolder edition = new();

    public void Dispose() => edition.Dispose();

    [Fact]
    public void ALanguageIsBegunAndASecondRunChangesNothing()
    {
        var first = Tool.Run("slots", edition.Root, "--lang", "en");
        var written = EditionFolder.Snapshot(edition.Root);
        var second = Tool.Run("slots", edition.Root);

        Assert.Equal((0, ""), (first.Status, first.Output));
        Assert.Contains($"{File}: 4 added\n", first.Error, StringComparison.Ordinal);
        Assert.StartsWith("## 41.1\n> 嘉定十二年", Read(), StringComparison.Ordinal);
        Assert.Equal(0, second.Status);
        Assert.Contains($"{File}: as it should be\n", second.Error, StringComparison.Ordinal);
        Assert.Equal(written, EditionFolder.Snapshot(edition.Root));
    }

    [Fact]
    public void AChangedSourceIsMarkedAndNoWordIsLost()
    {
        Tool.Run("slots", edition.Root, "--lang", "en");
        edition.Put(File, Read().Replace("還。\n", "還。\n\nThe words of a translator.\n"));
        edition.Put("seeds/041/text.txt", EditionFolder.Text.Replace("三萬", "二萬"));

        var tool = Tool.Run("slots", edition.Root);

        Assert.Contains("1 stale (41.2)", tool.Error, StringComparison.Ordinal);
        Assert.Contains("## 41.2 [stale]", Read(), StringComparison.Ordinal);
        Assert.Contains("The words of a translator.", Read(), StringComparison.Ordinal);
    }

    [Fact]
    public void OnErrorsNothingIsWritten()
    {
        Tool.Run("slots", edition.Root, "--lang", "en");
        edition.Put("seeds/041/text.txt", EditionFolder.Text.Replace("三萬", "二萬"));
        edition.Put("seeds/041/apparatus.yml", "- emend: 41.99\n  lemma: 無\n  reading: 有\n");
        var before = EditionFolder.Snapshot(edition.Root);

        var tool = Tool.Run("slots", edition.Root);

        Assert.Equal(1, tool.Status);
        Assert.Contains("no file was touched", tool.Error, StringComparison.Ordinal);
        Assert.Equal(before, EditionFolder.Snapshot(edition.Root));
    }

    [Fact]
    [Trait("Proves", "DJ7011")]
    public void WhatAKilledRunHasSetAsideIsNamedAndKept()
    {
        Tool.Run("slots", edition.Root, "--lang", "en");
        const string Left = "seeds/041/.translation.en.md.dianjiao-0a.exchange";
        edition.Put(Left, "Words that were saved just then.\n");

        var tool = Tool.Run("slots", edition.Root);

        Assert.Contains($"{File}(1,1): warning DJ7011: ", tool.Error, StringComparison.Ordinal);
        Assert.Contains(
            ".translation.en.md.dianjiao-0a.exchange, beside it,",
            tool.Error,
            StringComparison.Ordinal
        );
        Assert.True(System.IO.File.Exists(Path.Combine(edition.Root, Left)));
    }

    [Fact]
    public void WithoutATranslationItSaysHowToBeginOne()
    {
        var tool = Tool.Run("slots", edition.Root);

        Assert.Equal(0, tool.Status);
        Assert.Contains("--lang en", tool.Error, StringComparison.Ordinal);
    }

    private string Read() => System.IO.File.ReadAllText(Path.Combine(edition.Root, File));
}
