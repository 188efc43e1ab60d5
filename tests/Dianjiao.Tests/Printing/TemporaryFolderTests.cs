using Dianjiao.Printing;
using Dianjiao.Render;

namespace Dianjiao.Tests.Printing;

/// <summary>Where the system's folder for temporary files cannot be used. The variable is the process's, so it runs alone.</summary>
[Collection(Name)]
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class TemporaryFolderTests
{
    public const string Name = "temporary folder";

    private const string Variable = "TMPDIR";

    [UnixFact]
    [Trait("Proves", "DJ7012")]
    public void ItIsNamedWithTheVariableThatGivesAnother()
    {
        var edition = Loaded.Of("\n三月，遺金書。\n").Edition!;
        var theme = Theme.Read(Repository.Path("templates"));
        var diagnostics = new DiagnosticBag();

        var usual = Environment.GetEnvironmentVariable(Variable);
        Environment.SetEnvironmentVariable(Variable, "/nowhere/at/all");
        try
        {
            Assert.Null(
                PdfPrinter.Print(
                    edition,
                    theme,
                    "/nowhere",
                    "/nowhere/book.pdf",
                    new PrintOptions(Browser: "/bin/false"),
                    diagnostics
                )
            );
        }
        finally
        {
            Environment.SetEnvironmentVariable(Variable, usual);
        }

        var found = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(Codes.NoTemporaryFolder, found.Code);
        Assert.Contains("/nowhere/at/all", found.Message, StringComparison.Ordinal);
        Assert.Contains(Variable, found.Hint, StringComparison.Ordinal);
    }

    /// <summary>One that was cut off while it was being deleted.</summary>
    [Fact]
    public void WhatNothingSaysTheOwnerOfIsPutAwayLater()
    {
        var prefix = $"dianjiao-test-{Guid.NewGuid():N}-";
        var old = Directory.CreateTempSubdirectory(prefix).FullName;
        File.WriteAllText(Path.Combine(old, "page.html"), "");
        Directory.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddHours(-2));
        var young = Directory.CreateTempSubdirectory(prefix).FullName;
        Directory.SetLastWriteTimeUtc(young, DateTime.UtcNow.AddMinutes(-10));

        using (Unfinished.BeginTemporaryFolder(prefix, out _))
        {
            Assert.False(Directory.Exists(old));
            Assert.True(Directory.Exists(young));
        }

        Directory.Delete(young);
    }

    [Fact]
    public void WhatAKilledRunHasLeftIsPutAwayAndNothingElse()
    {
        var prefix = $"dianjiao-test-{Guid.NewGuid():N}-";
        var killed = Directory.CreateTempSubdirectory(prefix).FullName;
        File.WriteAllText(Path.Combine(killed, "page.html"), "");
        Leave(killed, int.MaxValue);
        // As on a disk that knows no locks.
        var running = Directory.CreateTempSubdirectory(prefix).FullName;
        Leave(running, Environment.ProcessId);
        var beingMade = Directory.CreateTempSubdirectory(prefix).FullName;
        File.WriteAllText(Path.Combine(beingMade, ".in-use"), "");
        using var other = Unfinished.BeginTemporaryFolder(prefix, out var inUse);
        Assert.False(Directory.Exists(killed));

        using var own = Unfinished.BeginTemporaryFolder(prefix, out var folder);

        Assert.All([running, beingMade, inUse, folder], f => Assert.True(Directory.Exists(f)));
        other.Dispose();
        own.Dispose();
        Assert.All([inUse, folder], f => Assert.False(Directory.Exists(f)));
        Directory.Delete(running, recursive: true);
        Directory.Delete(beingMade, recursive: true);
    }

    private static void Leave(string folder, int process)
    {
        File.WriteAllText(
            Path.Combine(folder, ".in-use"),
            process.ToString(System.Globalization.CultureInfo.InvariantCulture)
        );
        Directory.SetLastWriteTimeUtc(folder, DateTime.UtcNow - TimeSpan.FromMinutes(2));
    }
}
