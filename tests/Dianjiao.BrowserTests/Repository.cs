namespace Dianjiao.BrowserTests;

/// <summary>Where the working copy is, and the specimen edition in it.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>The edition that the tests are made for; what is in <c>seeds/</c> is another matter.</summary>
    public static string Specimen { get; } = Path.Combine(Root, "tests", "data", "specimen");

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Dianjiao.slnx")))
        {
            folder =
                Path.GetDirectoryName(folder)
                ?? throw new InvalidOperationException(
                    "the tests must run inside the working copy"
                );
        }

        return folder;
    }
}
