using System.Collections.Immutable;

namespace Dianjiao.Serving;

/// <summary>The result of a build of the preview, for the person at the terminal.</summary>
/// <param name="IsFirst">True for the first build: there was no page before it.</param>
/// <param name="Result">The result; null when the program itself failed.</param>
/// <param name="Fault">The error in the program; null when there was none.</param>
/// <param name="Ahead">The time until the page that is looked at was shown; null when it did not change.</param>
/// <param name="Time">The time of the whole build.</param>
/// <param name="Changed">The paths of the site that are new, different or gone, sorted.</param>
public sealed record PreviewBuild(
    bool IsFirst,
    PipelineResult? Result,
    Exception? Fault,
    TimeSpan? Ahead,
    TimeSpan Time,
    ImmutableArray<string> Changed
);
