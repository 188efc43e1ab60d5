namespace Dianjiao.Render.Markdown;

/// <summary>The relative paths from a page to where what it links to lies; each is empty or ends with a slash.</summary>
/// <param name="Files">To the root of the site, where the files are that all languages share.</param>
/// <param name="Pages">To the root of the pages in the page’s language.</param>
public sealed record SiteRoots(string Files, string Pages)
{
    /// <summary>The roots of a page in a folder of its own, in the edition’s own language.</summary>
    public static SiteRoots FromFolder { get; } = new("../", "../");

    /// <summary>Returns the address of a target, relative to the page.</summary>
    internal string Address(SiteTarget target) =>
        (target.IsPage ? Pages : Files) + target.Path + target.Tail;
}
