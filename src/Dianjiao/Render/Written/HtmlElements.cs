namespace Dianjiao.Render.Written;

/// <summary>Knows the elements of HTML by their names, as the HTML standard defines them.</summary>
internal static class HtmlElements
{
    /// <summary>
    /// True if a browser never shows the text of the element, or shows it only in place of something better.
    /// </summary>
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

    /// <summary>True if the element has no end tag.</summary>
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
