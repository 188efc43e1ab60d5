using System.Security.Cryptography;

namespace Dianjiao.Render.Fonts;

/// <summary>
/// Finished fonts by what they were made of. An entry begins with the SHA-256 of the rest: one that is damaged is made
/// anew. Several builds may use one folder at a time, since an entry takes its place whole, by rename.
/// </summary>
/// <param name="folder">Null to keep nothing. That it cannot be written to is no error: fonts are then made each time.</param>
public sealed class FontCache(string? folder)
{
    /// <param name="key">Letters and digits.</param>
    public byte[] Get(string key, Func<byte[]> make)
    {
        if (folder is null)
        {
            return make();
        }

        var path = Path.Combine(folder, "fonts", key);
        if (Read(path) is { } kept)
        {
            return kept;
        }

        var made = make();
        Write(path, made);
        return made;
    }

    private static byte[]? Read(string path)
    {
        try
        {
            var entry = File.Exists(path) ? File.ReadAllBytes(path) : [];
            if (entry.Length <= SHA256.HashSizeInBytes)
            {
                return null;
            }

            var content = entry.AsSpan(SHA256.HashSizeInBytes);
            return SHA256
                .HashData(content)
                .AsSpan()
                .SequenceEqual(entry.AsSpan(0, SHA256.HashSizeInBytes))
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
            File.WriteAllBytes(temporary, [.. SHA256.HashData(content), .. content]);
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
                // Left behind; the folder may be emptied at any time.
            }
        }
    }
}
