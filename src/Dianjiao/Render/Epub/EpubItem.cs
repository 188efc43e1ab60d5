namespace Dianjiao.Render.Epub;

/// <summary>A file of the book.</summary>
/// <param name="Path">Relative to the package document.</param>
/// <param name="Properties">As the manifest has them: nav, cover-image; empty for none.</param>
/// <param name="IsRead">Whether it is a page: it then stands in the order of reading.</param>
/// <param name="Content">Made when the file is packed, so that only one page is held unpacked; null where its template is at fault.</param>
internal sealed record EpubItem(
    string Path,
    string MediaType,
    string Properties,
    bool IsRead,
    Func<ReadOnlyMemory<byte>?> Content
);
