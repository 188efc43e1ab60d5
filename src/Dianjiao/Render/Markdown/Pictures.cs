using Dianjiao.Model;
using Dianjiao.Model.Markdown;
using Dianjiao.Render.Written;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dianjiao.Render.Markdown;

/// <summary>
/// Chooses the pictures in Markdown that an output shows: files of the site, and pictures at places that the editor has
/// named.
/// </summary>
/// <param name="rule">The rule for pictures on other sites; null where none are shown.</param>
/// <param name="theme">The theme with the files of the site; null where the output shows no pictures at all.</param>
/// <param name="root">The relative path from the page to the site's root.</param>
public sealed class Pictures(LoadRule? rule, Theme? theme, string root)
{
    // Editors write addresses as from a volume's page; on other pages and in other languages they are made to lead to
    // the same file.
    private const string ToAssets = "../assets/";

    /// <summary>No pictures: the words of each stand for it.</summary>
    public static Pictures None { get; } = new(null, null, "");

    /// <summary>Returns the address of a picture in the page; null where the picture's words stand for it.</summary>
    /// <param name="url">The address as the editor wrote it, which is allowed as a link.</param>
    internal string? Address(string url) =>
        theme is null || Fault(url) is not null ? null
        : LinkRule.LeadsOut(url) ? url
        : $"{root}{url[3..]}";

    /// <summary>Returns why a picture is not shown on a page; null when it is shown.</summary>
    private DiagnosticCode? Fault(string url)
    {
        if (LinkRule.LeadsOut(url))
        {
            return rule?.Allows(url) == true ? null : Codes.OutsidePicture;
        }

        var end = url.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(end < 0 ? url : url[..end]);
        return
            path.StartsWith(ToAssets, StringComparison.Ordinal)
            && theme?.Assets.ContainsKey(Theme.Asset(path[ToAssets.Length..])) == true
            ? null
            : Codes.MissingPicture;
    }

    /// <summary>Reports the pictures of an edition that no page can show.</summary>
    public static void Check(Edition edition, Theme theme, DiagnosticBag diagnostics)
    {
        var pictures = new Pictures(new LoadRule(edition.Settings), theme, "");
        foreach (var prose in Proses.Of(edition))
        {
            foreach (
                var url in prose
                    .Document.Descendants<LinkInline>()
                    .Where(l => l.IsImage)
                    .Select(l => l.Url)
            )
            {
                if (
                    url is { Length: > 0 }
                    && LinkRule.Allows(url)
                    && pictures.Fault(url) is { } fault
                )
                {
                    var (message, hint) = Describe(fault, url);
                    ProseReader.Report(fault, message, hint, url, prose.Span, diagnostics);
                }
            }
        }
    }

    private static (string Message, string Hint) Describe(DiagnosticCode fault, string url) =>
        fault == Codes.OutsidePicture
            ? (
                $"the picture {url} lies on another site and is not shown; its words link to it",
                $"put the file into templates/assets/ and write ../assets/{Name(url)}; or, if readers’ browsers may ask that site for it, write in edition.yml: load-from: [{Folder(url)}]"
            )
            : (
                $"there is no picture {url}; its words stand for it",
                $"put the file into templates/assets/ and write its address as ../assets/{Name(url)}"
            );

    private static string Name(string url) =>
        url.Split('?', '#')[0].Split('/')[^1] is { Length: > 0 } name ? name : "map.png";

    private static string Folder(string url) => url[..(url.LastIndexOf('/') + 1)];
}
