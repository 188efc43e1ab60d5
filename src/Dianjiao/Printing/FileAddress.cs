namespace Dianjiao.Printing;

/// <summary>Makes the address by which a browser opens a file.</summary>
public static class FileAddress
{
    /// <param name="path">
    /// The full path. Unlike the framework, this does not take a percent sign in the name of a folder for an escape.
    /// </param>
    public static Uri Of(string path) =>
        new(
            "file://"
                + string.Concat(
                    path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)
                        .Where(part => part.Length > 0)
                        .Select(part =>
                            "/"
                            + (
                                // The letter of a drive.
                                part is [_, ':']
                                    ? part
                                    : Uri.EscapeDataString(part)
                            )
                        )
                )
        );
}
