namespace Dianjiao.Serving;

/// <summary>An edition as it was read at one moment, with what a preview can make of it.</summary>
/// <param name="Found">Returns the diagnostics so far, of reading and of what was made since.</param>
/// <param name="Page">
/// Renders one page, by its path in the site, before the site is written; null when it cannot be made alone or has
/// errors. It may use the fonts of an earlier state. It stops as <paramref name="Write"/> does.
/// </param>
/// <param name="Write">
/// Writes the whole site into a folder, or returns why it did not. Throws <see cref="OperationCanceledException"/> when
/// told to stop; the folder is then as it was.
/// </param>
public sealed record PreviewEdition(
    Func<PipelineResult> Found,
    Func<string, CancellationToken, ReadOnlyMemory<byte>?> Page,
    Func<string, CancellationToken, PipelineResult> Write
)
{
    /// <summary>Stands for an edition with errors, of which nothing can be made.</summary>
    public static PreviewEdition Of(PipelineResult faulty) =>
        new(() => faulty, (_, _) => null, (_, _) => faulty);
}
