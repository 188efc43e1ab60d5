namespace Dianjiao.Layers;

/// <summary>A typeface that <c>edition.yml</c> names.</summary>
/// <param name="Name">
/// The family, which readers may have, or a file of <c>templates/assets/</c>, which is published.
/// </param>
/// <param name="Span">The place of the name in the file.</param>
public sealed record FaceWish(string Name, SourceSpan Span)
{
    public bool IsFile =>
        Name.EndsWith(".woff2", StringComparison.Ordinal)
        || Name.EndsWith(".woff", StringComparison.Ordinal)
        || Name.EndsWith(".otf", StringComparison.Ordinal)
        || Name.EndsWith(".ttf", StringComparison.Ordinal);
}
