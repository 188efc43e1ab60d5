namespace Dianjiao.Cli.Tests;

/// <summary>Where the tests find the repository they belong to.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution file, found from the tests' own program upwards.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The seeds that the tests are made for; what is in <c>seeds/</c> is another matter.</summary>
    public static string Specimen { get; } = Path("tests", "data", "specimen", "seeds");

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Dianjiao.slnx")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
