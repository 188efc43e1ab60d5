namespace Dianjiao;

/// <summary>The system's folder for temporary files is missing, full or closed; the message names it.</summary>
public sealed class TemporaryFolderException : IOException
{
    internal TemporaryFolderException(Exception cause)
        : base(
            $"nothing can be put into the temporary folder {Path.GetTempPath()}: {cause.Message.TrimEnd('.')}",
            cause
        ) { }

    /// <summary>What the user can do.</summary>
    public static string Remedy =>
        $"{(Directory.Exists(Path.GetTempPath()) ? "make room in" : "make the folder")} {Path.GetTempPath()}, or name another folder in {(OperatingSystem.IsWindows() ? "TMP" : "TMPDIR")}";
}
