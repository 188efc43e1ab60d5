namespace Dianjiao.Render.Markdown;

/// <summary>The page or file of the site to which a link in Markdown leads.</summary>
/// <param name="Path">
/// The path of a page from the root of the pages in one language, of a file from the root of the site, as an address
/// has it.
/// </param>
/// <param name="IsPage">True for a page, of which there is one in each language of the interface.</param>
/// <param name="Tail">The query and fragment with their signs; may be empty.</param>
internal sealed record SiteTarget(string Path, bool IsPage, string Tail);
