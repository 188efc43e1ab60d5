namespace Dianjiao.Printing;

/// <summary>The address by which a browser opens a file.</summary>
public static class FileAddress
{
    /// <param name="path">In full. A percent sign in the name of a folder is no escape, as the framework would have it.</param>
    public static Uri Of(string path) =>
        new(
            "file://"
                + string.Concat(
                    path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)
                        .Where(part => part.Length > 0)
                        .Select(part =>
                            "/"
                            + (
                                // A drive.
                                part is [_, ':']
                                    ? part
                                    : Uri.EscapeDataString(part)
                            )
                        )
                )
        );
}
