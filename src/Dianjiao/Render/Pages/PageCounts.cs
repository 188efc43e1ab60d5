namespace Dianjiao.Render.Pages;

/// <summary>
/// Counts the parts of a volume in the bytes of its written page. An edition's own template may leave something out,
/// which would not be noticed otherwise. The attributes that are counted are part of the public interface of the pages.
/// </summary>
internal static class PageCounts
{
    /// <param name="volume">The name of the volume.</param>
    /// <param name="html">The page, in UTF-8.</param>
    public static RenderCounts Of(string volume, ReadOnlySpan<byte> html) =>
        new(
            volume,
            html.Count("class=\"biao\""u8),
            html.Count("data-kind=\"note\""u8),
            html.Count("data-kind=\"apparatus\""u8),
            html.Count("data-kind=\"commentary\""u8)
        )
        {
            Parallels = html.Count("data-kind=\"parallel\""u8),
        };
}
