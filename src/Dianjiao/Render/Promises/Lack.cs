namespace Dianjiao.Render.Promises;

/// <summary>The first thing that a page should show and does not.</summary>
/// <param name="Template">The page's template; the fault may be in one that it includes.</param>
/// <param name="What">The name of the missing thing: the gloss.</param>
/// <param name="Of">The entry to which it belongs; empty where it belongs to the page.</param>
/// <param name="Words">The missing words; may be long.</param>
public sealed record Lack(string Template, string What, string Of, string Words)
{
    /// <summary>The page's name where the file holds several pages, as a book does; otherwise empty.</summary>
    public string Within { get; init; } = "";

    private const int MostShown = 40;

    /// <summary>Returns the diagnostic.</summary>
    /// <param name="page">The path of the file.</param>
    /// <param name="isOwn">True if the edition has templates of its own.</param>
    internal Diagnostic Describe(string page, bool isOwn)
    {
        var plain = Words.ReplaceLineEndings(" ");
        var shown =
            plain.EnumerateRunes().Count() > MostShown
                ? string.Concat(plain.EnumerateRunes().Take(MostShown)) + "…"
                : plain;
        return new Diagnostic(
            Codes.PageLacks,
            Codes.PageLacks.Severity,
            $"templates/{Template}",
            null,
            $"the page {(Within.Length == 0 ? page : $"{Within} of {page}")} does not show {What}{(Of.Length == 0 ? "" : $" of {Of}")}: {shown}",
            isOwn
                ? $"put it back into {Template} or the template that it includes, behind the id or link of its entry; what stands in a comment, a script or a hidden element is not read"
                : "the edition has no template of its own: please report it"
        );
    }
}
