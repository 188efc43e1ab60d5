using Dianjiao.Printing;

namespace Dianjiao.Tests.Printing;

/// <summary>The browser that the variable names. It is the process's, so it runs alone.</summary>
[Collection(TemporaryFolderTests.Name)]
public sealed class InstalledBrowserTests
{
    [UnixFact]
    public void ANameIsLookedForHereAndThenOnThePath()
    {
        var folder = Directory.CreateTempSubdirectory("dianjiao-browser-tests-").FullName;
        var usual = Environment.GetEnvironmentVariable("PATH");
        try
        {
            var program = Path.Combine(folder, "our-browser");
            File.WriteAllText(program, "");
            Environment.SetEnvironmentVariable("PATH", folder);

            Assert.Equal(program, Find("our-browser"));
            Assert.Equal(program, Find(program));
            Assert.Equal(
                program,
                Find(Path.GetRelativePath(Directory.GetCurrentDirectory(), program))
            );
            Assert.Null(Find("./our-browser"));
            Assert.Null(Find("no-such-browser"));
        }
        finally
        {
            Environment.SetEnvironmentVariable("PATH", usual);
            Environment.SetEnvironmentVariable(InstalledBrowser.Variable, null);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string? Find(string named)
    {
        Environment.SetEnvironmentVariable(InstalledBrowser.Variable, named);
        return InstalledBrowser.Find();
    }
}
