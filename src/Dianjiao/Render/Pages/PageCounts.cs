namespace Dianjiao.Render.Pages;

/// <summary>
/// Counts what a written volume page holds, in its bytes: a template may be an edition's own, and what it left out
/// would otherwise not be seen. The attributes counted are part of the public promise.
/// </summary>
internal static class PageCounts
{
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
