using System.Text;

namespace Dianjiao.Serving;

/// <summary>
/// Adds to pages, as they are served, the script that reloads them and shows diagnostics. It is never written to the
/// disk.
/// </summary>
public static class PreviewPage
{
    /// <summary>
    /// The folder of the preview's own addresses; no file of a site stands in a folder that begins with a dot.
    /// </summary>
    public const string OwnFolder = "/.dianjiao/";

    /// <summary>
    /// Returns a page with the script before the end of its body, or at its end where a template has no body.
    /// </summary>
    public static byte[] WithScript(ReadOnlySpan<byte> page, PreviewState state, string path)
    {
        var script = Encoding.UTF8.GetBytes(Script(state, path, Frame(page)));
        var at = page.LastIndexOf("</body>"u8);
        at = at < 0 ? page.Length : at;
        return [.. page[..at], .. script, .. page[at..]];
    }

    /// <summary>
    /// Returns a page with a message, for when there is nothing to show yet, or nothing at this address.
    /// </summary>
    public static byte[] Instead(PreviewState state, string path, string message) =>
        Encoding.UTF8.GetBytes(
            $$"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Preview</title>
            <style>
            :root { color-scheme: light dark }
            body { font: 1.1rem/1.5 serif; margin: 3rem auto; max-width: 34rem; padding: 0 1rem }
            </style>
            </head>
            <body>
            <p>{{message}}</p>
            {{Script(state, path, "")}}</body>
            </html>

            """
        );

    /// <summary>
    /// Returns a short hash of what stands around the text: where it is the same, the page need not be reloaded.
    /// </summary>
    private static string Frame(ReadOnlySpan<byte> page)
    {
        var start = page.IndexOf("<main"u8);
        var end = page.LastIndexOf("</main>"u8);
        return start < 0 || end < start
            ? ""
            : Convert.ToHexStringLower(Sha256.Of([.. page[..start], .. page[end..]])[..8]);
    }

    private static string Script(PreviewState state, string path, string frame) =>
        $"<script src=\"{OwnFolder}preview.js\" data-run=\"{state.Run}\" data-build=\"{state.Build}\" "
        + $"data-page=\"{Attribute(path)}\" data-frame=\"{frame}\"></script>\n";

    private static string Attribute(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal);
}
