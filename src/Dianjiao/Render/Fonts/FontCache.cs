namespace Dianjiao.Render.Fonts;

/// <summary>
/// Keeps finished fonts by a key of all that they were made of. An entry begins with the SHA-256 of the rest, so a
/// damaged one is noticed and made anew. Several builds may use one folder at the same time, since an entry is put in
/// place whole, by renaming.
/// </summary>
/// <param name="folder">
/// The folder of the cache; null to keep nothing. A folder that cannot be written is no error: the fonts are then made
/// each time.
/// </param>
public sealed class FontCache(string? folder)
{
    /// <summary>Returns an entry; null when there is none, or when it is damaged.</summary>
    /// <param name="key">The key, in letters and digits.</param>
    public byte[]? Find(string key) => folder is null ? null : Read(PathOf(folder, key));

    /// <summary>Keeps an entry; errors of the file system are ignored.</summary>
    public void Keep(string key, byte[] content)
    {
        if (folder is not null)
        {
            Write(PathOf(folder, key), content);
        }
    }

    private static string PathOf(string folder, string key) => Path.Combine(folder, "fonts", key);

    private static byte[]? Read(string path)
    {
        try
        {
            var entry = File.Exists(path) ? File.ReadAllBytes(path) : [];
            if (entry.Length <= Sha256.Size)
            {
                return null;
            }

            var content = entry.AsSpan(Sha256.Size);
            return Sha256.Of(content).AsSpan().SequenceEqual(entry.AsSpan(0, Sha256.Size))
                ? content.ToArray()
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void Write(string path, byte[] content)
    {
        var temporary = $"{path}.{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(temporary, [.. Sha256.Of(content), .. content]);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            try
            {
                File.Delete(temporary);
            }
            catch (Exception again) when (again is IOException or UnauthorizedAccessException)
            {
                // The file is left behind; the folder may be emptied at any time.
            }
        }
    }
}
