namespace Dianjiao.Serving;

/// <summary>What a file of a site is, by its ending.</summary>
public static class MediaTypes
{
    public static string Of(string path) =>
        Path.GetExtension(path) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" or ".mjs" => "text/javascript; charset=utf-8",
            ".json" => "application/json",
            ".txt" or ".md" => "text/plain; charset=utf-8",
            ".xml" => "application/xml",
            ".svg" => "image/svg+xml",
            ".png" => "image/png",
            ".jpg" or ".jpeg" => "image/jpeg",
            ".webp" => "image/webp",
            ".ico" => "image/x-icon",
            ".woff2" => "font/woff2",
            ".pdf" => "application/pdf",
            ".epub" => "application/epub+zip",
            ".zip" => "application/zip",
            ".webmanifest" => "application/manifest+json",
            _ => "application/octet-stream",
        };
}
