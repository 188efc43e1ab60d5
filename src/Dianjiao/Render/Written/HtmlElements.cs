namespace Dianjiao.Render.Written;

/// <summary>What the HTML standard says of elements by name.</summary>
internal static class HtmlElements
{
    /// <summary>What a browser shows only where it cannot do better, or never.</summary>
    public static bool IsUnread(ReadOnlySpan<char> name) =>
        name
            is "template"
                or "style"
                or "title"
                or "desc"
                or "metadata"
                or "noscript"
                or "noframes"
                or "noembed"
                or "iframe"
                or "object"
                or "canvas"
                or "video"
                or "audio"
                or "progress"
                or "meter"
                or "datalist";

    /// <summary>What has no end tag.</summary>
    public static bool IsVoid(ReadOnlySpan<char> name) =>
        name
            is "area"
                or "base"
                or "br"
                or "col"
                or "embed"
                or "hr"
                or "img"
                or "input"
                or "link"
                or "meta"
                or "source"
                or "track"
                or "wbr";
}
