using System.Globalization;
using System.Text;

namespace Dianjiao.Write;

/// <summary>
/// The record of what builds wrote, kept outside the site: what the site holds beyond it is not ours to delete.
/// One file a line, sorted: hash, size, time, path.
/// </summary>
internal static class SiteRecord
{
    private static readonly IReadOnlyDictionary<string, RecordedFile> None =
        new Dictionary<string, RecordedFile>();

    /// <summary>Empty when there is none. Lines that cannot be read are passed over: what they name is then foreign.</summary>
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
