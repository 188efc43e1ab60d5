namespace Dianjiao.Tests;

/// <summary>Where the tests find the repository they belong to.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution file, found from the tests' own program upwards.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The edition that the tests are made for; what is in <c>seeds/</c> is another matter.</summary>
    public static string Specimen { get; } = Path("tests", "data", "specimen");

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>A file or folder beside the repository, which holds reference texts; null where it is not present.</summary>
    public static string? Shared(string relative)
    {
        var path = System.IO.Path.GetFullPath(
            System.IO.Path.Combine(Root, "..", "shared", relative)
        );
        return File.Exists(path) || Directory.Exists(path) ? path : null;
    }

    private static string FindRoot()
    {
        for (
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Dianjiao.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException(
            "The tests run outside the repository: no folder above them holds Dianjiao.slnx."
        );
    }
}
