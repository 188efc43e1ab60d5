namespace Dianjiao.Layers;

/// <summary>A face as <c>edition.yml</c> names it.</summary>
/// <param name="Name">A family that readers may have, or a file of <c>templates/assets/</c>, which is published.</param>
/// <param name="Span">Where it is named.</param>
public sealed record FaceWish(string Name, SourceSpan Span)
{
    public bool IsFile =>
        Name.EndsWith(".woff2", StringComparison.Ordinal)
        || Name.EndsWith(".woff", StringComparison.Ordinal)
        || Name.EndsWith(".otf", StringComparison.Ordinal)
        || Name.EndsWith(".ttf", StringComparison.Ordinal);
}
