namespace Dianjiao.Render.Epub;

/// <summary>A file of the book.</summary>
/// <param name="Path">The path, relative to the package document.</param>
/// <param name="Properties">The properties in the manifest: nav, cover-image; empty for none.</param>
/// <param name="IsRead">True for a page, which stands in the order of reading.</param>
/// <param name="Content">
/// Makes the content shortly before the file is packed, so that few pages are in memory at a time; on any thread.
/// </param>
internal sealed record EpubItem(
    string Path,
    string MediaType,
    string Properties,
    bool IsRead,
    Func<EpubContent> Content
);
