namespace Dianjiao.Serving;

/// <summary>An edition as it was read at one moment, and what a preview can have made of it.</summary>
/// <param name="Found">What has been found so far: by reading, and by what was made since.</param>
/// <param name="Page">
/// One page, by its path in the site, before there is a site; null when it cannot be made by itself or something is
/// wrong with it. It may know the fonts of an earlier state only. Stops as <paramref name="Write"/> does.
/// </param>
/// <param name="Write">
/// The whole site, into a folder, or nothing and the reason why. Throws <see cref="OperationCanceledException"/> when it is
/// told to stop; the folder is then as it was.
/// </param>
public sealed record PreviewEdition(
    Func<PipelineResult> Found,
    Func<string, CancellationToken, ReadOnlyMemory<byte>?> Page,
    Func<string, CancellationToken, PipelineResult> Write
)
{
    /// <summary>Of an edition that has errors: nothing can be made of it.</summary>
    public static PreviewEdition Of(PipelineResult faulty) =>
        new(() => faulty, (_, _) => null, (_, _) => faulty);
}
