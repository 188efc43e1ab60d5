namespace Dianjiao.Write;

/// <summary>A file that a build wrote into the site.</summary>
/// <param name="Path">The path relative to the site, with forward slashes.</param>
/// <param name="Hash">The SHA-256 in lower-case hexadecimal.</param>
/// <param name="Modified">
/// The time of the last change in ticks, UTC. A file of this size and time is taken for unchanged without being read.
/// </param>
internal sealed record RecordedFile(string Path, string Hash, long Size, long Modified)
{
    public static string HashOfFile(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1);
        return Convert.ToHexStringLower(Sha256.Of(stream));
    }
}
