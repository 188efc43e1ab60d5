using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dianjiao.Layers;
using Dianjiao.Model.Dating;
using Dianjiao.Script;

namespace Dianjiao.Cli;

/// <summary>An editor's own text for a new edition, with what can be told of it without reading it.</summary>
/// <param name="Bytes">The bytes as received.</param>
/// <param name="Volume">The name of the volume's folder.</param>
/// <param name="Source">The source of the volume's name, for a message; null where nothing names it.</param>
/// <param name="IsSimplified">True if the text is plainly in simplified characters.</param>
internal sealed partial record OwnText(
    byte[] Bytes,
    string Volume,
    string? Source,
    bool IsSimplified
)
{
    // A longer first line is no title, but a sentence that mentions a volume.
    private const int LongestTitle = 30;

    /// <summary>
    /// Returns why a file cannot be a text; null when it can. A pipe or a device is not opened: it may never end.
    /// </summary>
    public static string? RefusalOfFile(string path) =>
        Directory.Exists(path) ? $"{path} is a folder; name the file of a text"
        : !File.Exists(path) ? $"there is no file {path}"
        : new FileInfo(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path)
            is var file
        && file.Length == 0
            ? $"{path} is empty, or no file at all (a device, a pipe); name the file of a text"
        : file.Length > FileBounds.Text
            ? $"{path} is larger than a volume may be ({FileBounds.Text / FileBounds.Megabyte} MB); divide it into volumes"
        : null;

    /// <param name="volume">
    /// The name of the volume as the user wrote it; null to take it from the text or the file's name.
    /// </param>
    public static OwnText Read(string path, string? volume)
    {
        var bytes = File.ReadAllBytes(path);
        // Bytes that are not UTF-8 are reported by the first check, with their place.
        var text = Encoding.UTF8.GetString(bytes);
        var isSimplified = ScriptEvidence.Of(CodePoints.Of(text).AsSpan()).IsSimplified;
        if (volume is not null)
        {
            return new OwnText(bytes, volume, "--volume", isSimplified);
        }

        var title = text.TrimStart('\uFEFF').Split('\n', '\r').FirstOrDefault(l => l.Trim() != "");
        var (number, source) =
            title is { Length: <= LongestTitle }
            && title.IndexOfAny(['。', '，']) < 0
            && Number(InTitle().Match(title)) is { } told
                ? (told, "its first line")
            : Number(InName().Match(Path.GetFileNameWithoutExtension(path))) is { } named
                ? (named, "the name of its file")
            : (1, null);
        return new OwnText(
            bytes,
            number.ToString("D3", CultureInfo.InvariantCulture),
            source,
            isSimplified
        );
    }

    /// <summary>Returns why a folder of this name cannot be a volume; null when it can.</summary>
    public static string? Refusal(string volume) =>
        SiteNames.Refusal(volume)
        ?? (
            volume.Any(c => c == '.' || char.IsWhiteSpace(c))
                ? "a volume is the first part of a locus, which ends at a full stop"
                : null
        );

    private static int? Number(Match match) =>
        match.Success ? ChineseNumerals.Read(match.Groups["number"].Value) : null;

    [GeneratedRegex(@"[卷巻]第?(?<number>[0-9]{1,4}|[〇零一二三四五六七八九十百]+)")]
    private static partial Regex InTitle();

    [GeneratedRegex(@"^(?:.*[卷巻]第?)?(?<number>[0-9]{1,4}|[〇零一二三四五六七八九十百]+)$")]
    private static partial Regex InName();
}
