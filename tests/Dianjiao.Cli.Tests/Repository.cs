namespace Dianjiao.Cli.Tests;

/// <summary>Where the tests find the repository they belong to.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution file, found from the tests' own program upwards.</summary>
    public static string Root { get; } = FindRoot();

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
