namespace Dianjiao;

/// <summary>
/// Thrown when the system's folder for temporary files is missing, full or not writable; the message names it.
/// </summary>
public sealed class TemporaryFolderException : IOException
{
    internal TemporaryFolderException(Exception cause)
        : base(
            $"nothing can be put into the temporary folder {Path.GetTempPath()}: {cause.Message.TrimEnd('.')}",
            cause
        ) { }

    /// <summary>The advice to the user.</summary>
    public static string Remedy =>
        $"{(Directory.Exists(Path.GetTempPath()) ? "make room in" : "make the folder")} {Path.GetTempPath()}, or name another folder in {(OperatingSystem.IsWindows() ? "TMP" : "TMPDIR")}";
}
