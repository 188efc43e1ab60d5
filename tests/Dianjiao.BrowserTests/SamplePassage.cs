using Dianjiao.Base;

namespace Dianjiao.BrowserTests;

/// <summary>A segment of the sample, its text as received.</summary>
/// <param name="Alias">The line that was joined to it, if one was.</param>
internal sealed record SamplePassage(Locus Locus, SegmentKind Kind, string Text, Locus? Alias);
