namespace Dianjiao.BrowserTests;

/// <summary>Where the working copy is.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

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
