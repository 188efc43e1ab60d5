using System.Collections.Immutable;

namespace Dianjiao.Serving;

/// <summary>What a build of the preview came to, for the person at the terminal.</summary>
/// <param name="IsFirst">There was nothing to look at before.</param>
/// <param name="Result">Null when the program itself failed.</param>
/// <param name="Fault">Why; null when it did not.</param>
/// <param name="Ahead">How long it took until the page that is looked at was shown; null when it did not change.</param>
/// <param name="Time">How long the whole took.</param>
/// <param name="Changed">Paths of the site that are new, different or gone.</param>
public sealed record PreviewBuild(
    bool IsFirst,
    PipelineResult? Result,
    Exception? Fault,
    TimeSpan? Ahead,
    TimeSpan Time,
    ImmutableArray<string> Changed
);
