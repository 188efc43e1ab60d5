using System.Diagnostics;
using System.Net.Sockets;
using System.Runtime.Versioning;
using Dianjiao.Layers;

namespace Dianjiao.Tests.Layers;

public sealed class EditionFolderTests
{
    private const string Text = "嘉定十一年春二月，築城於北山。\n";

    [Fact]
    public void ALinkThatStaysInsideTheEditionIsFollowed()
    {
        using var seeds = new SeedFolder(("received/041.txt", Text));
        seeds.Link("seeds/041/text.txt", "../../received/041.txt");
        var loaded = Loaded.From(seeds.Root);
        Assert.Empty(loaded.Diagnostics);
        Assert.Equal(Text, loaded.Volume.Text.File.Text);
    }

    [Fact]
    public void ALinkThroughALinkedFolderLeavesTheEdition()
    {
        using var outside = new SeedFolder(("text.txt", Text));
        using var seeds = new SeedFolder(("seeds/002/text.txt", Text));
        seeds.Link("inner", outside.Root);
        seeds.Link("seeds/001/text.txt", "../../inner/text.txt");
        Assert.Equal(
            ("seeds/001/text.txt", "DJ2013"),
            Loaded.From(seeds.Root).Diagnostics.Select(d => (d.Path, d.Code.Id)).Single()
        );
    }

    [Fact]
    public void AFolderOfAnotherEditionWithTheSameBeginningIsOutside()
    {
        using var seeds = new SeedFolder(("one/seeds/001/text.txt", Text));
        seeds.Write("one-more/text.txt", Text);
        seeds.Link("one/seeds/002", "../../one-more");
        Assert.Equal(["DJ2013"], Loaded.From(seeds.Full("one")).Codes);
    }

    [Fact]
    public void SeedsMayNotBeALinkToTheOutside()
    {
        using var outside = new SeedFolder(("001/text.txt", Text));
        using var seeds = new SeedFolder();
        seeds.Link("seeds", outside.Root);
        var loaded = Loaded.From(seeds.Root);
        Assert.Equal(["DJ2013"], loaded.Codes);
        Assert.Null(loaded.Edition);
    }

    [Fact]
    public void AnEditionReachedThroughALinkIsReadAsAnyOther()
    {
        using var seeds = new SeedFolder(("edition/seeds/001/text.txt", Text));
        seeds.Link("edition/seeds/001/notes.en.md", "notes.txt");
        seeds.Write("edition/seeds/001/notes.txt", "## 1.1\nA note.\n");
        seeds.Link("way", "edition");
        // The file that the link names is itself not one of the format's.
        Assert.Equal(["DJ2016"], Loaded.From(seeds.Full("way")).Codes);
    }

    [Fact]
    public void CirclesOfLinksEnd()
    {
        using var seeds = new SeedFolder(("seeds/001/text.txt", Text));
        seeds.Link("seeds/001/notes.en.md", "translation.en.md");
        seeds.Link("seeds/001/translation.en.md", "notes.en.md");
        seeds.Link("seeds/001/up", "..");
        seeds.Link("seeds/002", "../seeds/002");
        var found = Loaded.From(seeds.Root).Diagnostics;
        Assert.Equal(
            [
                ("seeds/001/notes.en.md", "DJ2014"),
                ("seeds/001/translation.en.md", "DJ2014"),
                ("seeds/001/up", "DJ2016"),
                ("seeds/002", "DJ2016"),
            ],
            found.Select(d => (d.Path, d.Code.Id))
        );
    }

    [Fact]
    public void ALinkToNothingIsReported()
    {
        using var seeds = new SeedFolder(("seeds/001/text.txt", Text));
        seeds.Link("seeds/001/apparatus.yml", "../gone.yml");
        Assert.Equal(["DJ2014"], Loaded.From(seeds.Root).Codes);
    }

    [Fact]
    public void ASlashAfterTheFoldersNameMakesNoDifference()
    {
        using var seeds = new SeedFolder(("北山志/seeds/001/text.txt", Text));
        Assert.Equal("北山志", Loaded.From(seeds.Full("北山志") + "/").Edition!.Settings.Title);
    }

    [UnixFact]
    public void APipeIsNoFileAndIsNotWaitedFor()
    {
        string[] paths =
        [
            "seeds/001/notes.en.md",
            "seeds/001/parallels.yml",
            "seeds/002/text.txt",
            "seeds/edition.yml",
            "seeds/pages/a.md",
        ];
        using var seeds = new SeedFolder(("seeds/001/text.txt", Text), ("seeds/pages/b.md", "b"));
        seeds.MakeFolder("seeds/002");
        using (var made = Process.Start("mkfifo", paths.Select(seeds.Full)))
        {
            made.WaitForExit();
        }

        var reading = Task.Run(() => Loaded.From(seeds.Root).Diagnostics);
        Assert.True(reading.Wait(TimeSpan.FromMinutes(1)));
        Assert.Equal(
            paths.Select(p =>
                $"{p} DJ2014 this cannot be read: it is a pipe, a device or a socket"
            ),
            reading.Result.Select(d => $"{d.Path} {d.Code} {d.Message}")
        );
    }

    [UnixFact]
    public void ASocketIsNoFile()
    {
        using var seeds = new SeedFolder(("seeds/001/text.txt", Text));
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.IP);
        socket.Bind(new UnixDomainSocketEndPoint(seeds.Full("seeds/001/apparatus.yml")));
        Assert.Equal(["DJ2014"], Loaded.From(seeds.Root).Codes);
    }

    [Fact]
    public void AnEmptyFileIsAFile()
    {
        using var seeds = new SeedFolder(
            ("seeds/001/text.txt", Text),
            ("seeds/001/apparatus.yml", ""),
            ("seeds/edition.yml", "")
        );
        Assert.Empty(Loaded.From(seeds.Root).Diagnostics);
    }

    [UnixFact]
    public void ANameThatIsNotUtf8IsSaidToBeThat()
    {
        using var seeds = new SeedFolder(("seeds/001/text.txt", Text), ("seeds/pages/b.md", "b"));
        using (
            var made = Process.Start(
                "/bin/sh",
                ["-c", "touch \"$(printf '%s/\\326\\320.md' \"$0\")\"", seeds.Full("seeds/pages")]
            )
        )
        {
            made.WaitForExit();
        }

        Assert.Equal(
            ["DJ2014 this cannot be read: its name is not UTF-8"],
            Loaded.From(seeds.Root).Diagnostics.Select(d => $"{d.Code} {d.Message}")
        );
        // The runtime cannot delete it either.
        using var removed = Process.Start("rm", ["-r", seeds.Full("seeds/pages")]);
        removed.WaitForExit();
    }

    [Fact]
    public void FoldersOfTheHostBesideTheVolumesAreLeftAlone()
    {
        using var seeds = new SeedFolder(
            ("seeds/001/text.txt", Text),
            ("seeds/.well-known/text.txt", "a"),
            ("seeds/001/.well-known/a.txt", "a"),
            ("templates/assets/.well-known/a.txt", "a"),
            ("seeds/pages/.well-known.md", "a")
        );
        Assert.Equal(
            [("seeds/pages/.well-known.md", "DJ2022")],
            Loaded.From(seeds.Root).Diagnostics.Select(d => (d.Path, d.Code.Id))
        );
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public void WhatMayNotBeReadIsReported()
    {
        using var seeds = new SeedFolder(
            ("seeds/001/text.txt", Text),
            ("seeds/002/text.txt", Text)
        );
        File.SetUnixFileMode(seeds.Full("seeds/001/text.txt"), UnixFileMode.None);
        File.SetUnixFileMode(seeds.Full("seeds/002"), UnixFileMode.None);
        var found = Loaded.From(seeds.Root).Diagnostics;
        File.SetUnixFileMode(
            seeds.Full("seeds/002"),
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        );
        Assert.Equal(
            [
                "seeds/001/text.txt DJ2014 this cannot be read: access is denied",
                "seeds/002 DJ2014 this cannot be read: access is denied",
            ],
            found.Select(d => $"{d.Path} {d.Code} {d.Message}")
        );
    }

    [Fact]
    public void WithoutSeedsThereIsNoEdition()
    {
        using var seeds = new SeedFolder(("text.txt", Text));
        var diagnostics = new DiagnosticBag();
        Assert.Null(EditionReader.Read(seeds.Root, diagnostics));
        var report = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(("DJ2012", "seeds"), (report.Code.Id, report.Path));
    }
}
