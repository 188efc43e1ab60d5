using Dianjiao.Render.Written;

namespace Dianjiao.Render.Markdown;

/// <summary>Which pictures the Markdown of an output shows: files of the site, and those of places that the editor has named.</summary>
/// <param name="rule">Null where pictures of other sites are not asked for.</param>
/// <param name="theme">Null where the output shows no picture at all.</param>
/// <param name="root">From the page to the site's root.</param>
public sealed class Pictures(LoadRule? rule, Theme? theme, string root)
{
    // Editors write addresses as from a volume's page; those of other pages and languages lead to the same file.
    private const string ToAssets = "../assets/";

    public static Pictures None { get; } = new(null, null, "");

    /// <summary>The address as it stands in the page; null where the picture's words stand for it.</summary>
    /// <param name="url">As the editor wrote it, and allowed as a link.</param>
    internal string? Address(string url, Action<DiagnosticCode, string> report)
    {
        if (LinkRule.LeadsOut(url))
        {
            var allowed = rule is not null && rule.Allows(url);
            if (!allowed)
            {
                report(Codes.OutsidePicture, url);
            }

            return allowed && theme is not null ? url : null;
        }

        if (theme is null)
        {
            return null;
        }

        var end = url.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(end < 0 ? url : url[..end]);
        if (
            path.StartsWith(ToAssets, StringComparison.Ordinal)
            && theme.Assets.ContainsKey(Theme.Asset(path[ToAssets.Length..]))
        )
        {
            return $"{root}{url[3..]}";
        }

        report(Codes.MissingPicture, url);
        return null;
    }

    /// <summary>Message and hint; null for what is not about pictures.</summary>
    internal static (string Message, string Hint)? Describe(DiagnosticCode code, string url) =>
        code == Codes.OutsidePicture
            ? (
                $"the picture {url} lies on another site and is not shown; its words link to it",
                $"put the file into templates/assets/ and write ../assets/{Name(url)}; or, if readers’ browsers may ask that site for it, write in edition.yml: load-from: [{Folder(url)}]"
            )
        : code == Codes.MissingPicture
            ? (
                $"there is no picture {url}; its words stand for it",
                $"put the file into templates/assets/ and write its address as ../assets/{Name(url)}"
            )
        : null;

    private static string Name(string url) =>
        url.Split('?', '#')[0].Split('/')[^1] is { Length: > 0 } name ? name : "map.png";

    private static string Folder(string url) => url[..(url.LastIndexOf('/') + 1)];
}
