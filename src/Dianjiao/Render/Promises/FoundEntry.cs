namespace Dianjiao.Render.Promises;

/// <summary>The place in a page where an entry begins.</summary>
/// <param name="At">The index in the text of the page, in UTF-16 units.</param>
internal sealed record FoundEntry(int At, Promise Promise);
