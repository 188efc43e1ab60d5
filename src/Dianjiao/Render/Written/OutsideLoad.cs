namespace Dianjiao.Render.Written;

/// <summary>Something that a page, a style sheet or a drawing loads from a place that the editor has not named.</summary>
/// <param name="Path">The path of the file in the site; a book's page stands behind the book's own path.</param>
/// <param name="Text">The whole text of the file.</param>
public sealed record OutsideLoad(string Path, string Text, WrittenLoad Load);
