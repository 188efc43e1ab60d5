namespace Dianjiao.Tests.Calendar;

/// <summary>Reference data that lies beside the repository and is no part of it.</summary>
internal static class SharedCorpus
{
    /// <summary>The path of a reference file, or null where it is not present.</summary>
    public static string? Find(string relative)
    {
        for (
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
        {
            if (File.Exists(Path.Combine(folder.FullName, "Dianjiao.slnx")))
            {
                var path = Path.Combine(folder.FullName, "..", "shared", relative);
                return File.Exists(path) ? path : null;
            }
        }

        return null;
    }
}
