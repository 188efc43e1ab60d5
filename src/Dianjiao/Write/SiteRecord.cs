using System.Globalization;
using System.Text;

namespace Dianjiao.Write;

/// <summary>
/// The record of the files that builds wrote, kept outside the site; other files in the site must not be deleted. It
/// has one line for each file, sorted: hash, size, time, path.
/// </summary>
internal static class SiteRecord
{
    private static readonly IReadOnlyDictionary<string, RecordedFile> None =
        new Dictionary<string, RecordedFile>();

    /// <summary>
    /// Reads a record; empty when there is none. Lines that cannot be read are passed over, so their files count as
    /// foreign.
    /// </summary>
    public static IReadOnlyDictionary<string, RecordedFile> Read(string path)
    {
        if (!File.Exists(path))
        {
            return None;
        }

        var files = new Dictionary<string, RecordedFile>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path))
        {
            var parts = line.Split(' ', 4);
            if (
                parts.Length == 4
                && long.TryParse(parts[1], CultureInfo.InvariantCulture, out var size)
                && long.TryParse(parts[2], CultureInfo.InvariantCulture, out var modified)
            )
            {
                files[parts[3]] = new RecordedFile(parts[3], parts[0], size, modified);
            }
        }

        return files;
    }

    public static void Write(string path, IEnumerable<RecordedFile> files)
    {
        var text = new StringBuilder();
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{file.Hash} {file.Size} {file.Modified} {file.Path}\n"
            );
        }

        var draft = path + ".draft";
        try
        {
            File.WriteAllText(draft, text.ToString());
            File.Move(draft, path, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }
}
