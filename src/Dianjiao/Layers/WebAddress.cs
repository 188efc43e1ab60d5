namespace Dianjiao.Layers;

/// <summary>An address of the web, in full and without a slash at its end.</summary>
public static class WebAddress
{
    /// <summary>Null when the text is none.</summary>
    public static string? Of(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"
            ? text.TrimEnd('/')
            : null;
}
