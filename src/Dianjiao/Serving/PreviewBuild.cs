using System.Collections.Immutable;

namespace Dianjiao.Serving;

/// <summary>What a build of the preview came to, for the person at the terminal.</summary>
/// <param name="Result">Null when the program itself failed.</param>
/// <param name="Fault">Why; null when it did not.</param>
/// <param name="Changed">Paths of the site that are new, different or gone.</param>
public sealed record PreviewBuild(
    int Number,
    PipelineResult? Result,
    Exception? Fault,
    TimeSpan Time,
    ImmutableArray<string> Changed
);
