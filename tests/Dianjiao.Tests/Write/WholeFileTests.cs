using System.Text;
using Dianjiao.Write;

namespace Dianjiao.Tests.Write;

/// <summary>A single file is written whole or not at all, and what somebody else saves is never lost.</summary>
public sealed class WholeFileTests : IDisposable
{
    private readonly SiteFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string File => Path.Combine(folder.Root, "translation.en.md");

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private string? Replace(string text, string read, Action? meanwhile = null)
    {
        var looks = 0;
        return WholeFile.Replace(
            File,
            Bytes(text),
            path =>
            {
                var isSame = System.IO.File.ReadAllText(path) == read;
                // Behind the first look, as a translator's program would.
                if (looks++ == 0)
                {
                    meanwhile?.Invoke();
                }

                return isSame;
            },
            "it was saved by someone else"
        );
    }

    private void AssertAlone(string content)
    {
        Assert.Equal(content, folder.Get("translation.en.md"));
        Assert.Equal([File], Directory.GetFiles(folder.Root));
    }

    [Fact]
    public void AFileIsReplaced()
    {
        folder.Put("translation.en.md", "old");

        Assert.Null(Replace("new", "old"));
        AssertAlone("new");
    }

    [Fact]
    public void WhatWasSavedBeforeTheFirstLookStays()
    {
        folder.Put("translation.en.md", "mine");

        Assert.Contains("saved", Replace("new", "old"), StringComparison.Ordinal);
        AssertAlone("mine");
    }

    [Fact]
    public void WhatIsSavedBetweenLookAndExchangeStays()
    {
        folder.Put("translation.en.md", "old");

        var reason = Replace("new", "old", () => folder.Put("translation.en.md", "mine"));

        Assert.Contains("saved", reason, StringComparison.Ordinal);
        AssertAlone("mine");
    }

    [UnixFact]
    public void RightsAreKept()
    {
        folder.Put("translation.en.md", "old");
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode mine = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            System.IO.File.SetUnixFileMode(File, mine);

            Replace("new", "old");

            Assert.Equal(mine, System.IO.File.GetUnixFileMode(File));
        }
    }

    [Fact]
    public void AFileIsMadeOnlyWhereThereIsNone()
    {
        Assert.Null(WholeFile.Create(File, Bytes("new")));
        AssertAlone("new");
        Assert.NotNull(WholeFile.Create(File, Bytes("other")));
        AssertAlone("new");
    }

    [Fact]
    public void AMissingFolderIsAReasonAndNothingIsLeft()
    {
        var path = Path.Combine(folder.Root, "none", "notes.en.md");

        Assert.NotNull(WholeFile.Create(path, Bytes("new")));
        Assert.False(Directory.Exists(Path.GetDirectoryName(path)));
    }

    [UnixFact]
    public void AFullDiskIsAReasonAndNothingIsLeft()
    {
        folder.Put("translation.en.md", "old");

        // A limit of the system's would end the program; a name that is too long fails at the same place.
        var path = Path.Combine(folder.Root, new string('n', 256));

        Assert.NotNull(WholeFile.Create(path, Bytes("new")));
        AssertAlone("old");
    }

    [Fact]
    public void DraftsOfARunThatWasKilledAreSwept()
    {
        folder.Put("translation.en.md", "words");
        folder.Put(".translation.en.md.dianjiao-1", "half of the wor");
        folder.Put(".translation.en.md.dianjiao-2.exchange", "words");
        folder.Put(".notes.en.md.dianjiao-3", "of another file");

        Assert.Empty(WholeFile.Sweep(File));
        Assert.Equal(
            [".notes.en.md.dianjiao-3", "translation.en.md"],
            Directory
                .GetFiles(folder.Root)
                .Select(f => Path.GetFileName(f))
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void WhatMayBeSomebodysWordsIsLeftAndNamed()
    {
        folder.Put("translation.en.md", "words");
        folder.Put(".translation.en.md.dianjiao-2.exchange", "other words");

        Assert.EndsWith(
            ".exchange",
            Assert.Single(WholeFile.Sweep(File)),
            StringComparison.Ordinal
        );
        Assert.Equal("other words", folder.Get(".translation.en.md.dianjiao-2.exchange"));
    }

    [Fact]
    public void ADraftThatIsBeingWrittenIsNotSwept()
    {
        folder.Put("translation.en.md", "words");
        folder.Put(".translation.en.md.dianjiao-1", "half");
        using (
            new FileStream(
                Path.Combine(folder.Root, ".translation.en.md.dianjiao-1"),
                FileMode.Open,
                FileAccess.Write,
                FileShare.None
            )
        )
        {
            WholeFile.Sweep(File);
        }

        Assert.Equal("half", folder.Get(".translation.en.md.dianjiao-1"));
    }

    [Fact]
    public async Task SavesOfAnEditorAreNeverLostHoweverOftenTheFileIsReplaced()
    {
        // Every save of the one is seen by the other or refuses it: at the end the last save stands.
        folder.Put("translation.en.md", "0");
        using var stop = new CancellationTokenSource();
        var run = Task.Run(() =>
        {
            for (var n = 0; !stop.IsCancellationRequested; n++)
            {
                var read = System.IO.File.ReadAllText(File);
                Replace(read.Split('|')[0] + "|" + n, read);
            }
        });
        for (var save = 1; save <= 300; save++)
        {
            var draft = Path.Combine(folder.Root, "saved");
            await System.IO.File.WriteAllTextAsync(draft, $"{save}");
            System.IO.File.Move(draft, File, overwrite: true);
            await Task.Delay(1);
            // Between exchange and look the other's words show for a moment.
            Assert.True(
                SpinWait.SpinUntil(
                    () => folder.Get("translation.en.md").Split('|')[0] == $"{save}",
                    TimeSpan.FromMinutes(1)
                ),
                $"{save} is lost"
            );
        }

        await stop.CancelAsync();
        await run;
        Assert.StartsWith("300", folder.Get("translation.en.md"), StringComparison.Ordinal);
    }
}
