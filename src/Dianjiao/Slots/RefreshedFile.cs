namespace Dianjiao.Slots;

/// <summary>A record of what a refresh has mended in a file, so that nobody is told to do it by hand.</summary>
/// <param name="IsTranslation">
/// True for a translation; false for notes, of which those on a lemma are left alone.
/// </param>
/// <param name="Settled">
/// The anchors of entries that were restored, renamed, or dropped because they were empty.
/// </param>
/// <param name="Kept">The anchors of entries whose own words were taken out of the guard.</param>
internal sealed record RefreshedFile(
    bool IsTranslation,
    IReadOnlySet<string> Settled,
    IReadOnlySet<string> Kept
)
{
    public static RefreshedFile Of(SlotFile file) =>
        new(
            file.Path.Contains("/translation.", StringComparison.Ordinal),
            Anchors(
                file,
                k =>
                    k is SlotChangeKind.Restored or SlotChangeKind.Dropped or SlotChangeKind.Renamed
            ),
            Anchors(file, k => k is SlotChangeKind.Kept)
        );

    /// <summary>True for a diagnostic that the refresh has made obsolete.</summary>
    public bool IsMended(Diagnostic diagnostic) =>
        diagnostic.Code == Codes.GuardChanged
        || (diagnostic.Code == Codes.NoSuchLocus && IsTranslation)
        || (
            (diagnostic.Code == Codes.WordsInGuard || diagnostic.Code == Codes.QuotationInGuard)
            && (IsTranslation || Kept.Contains(diagnostic.Locus ?? ""))
        )
        || (
            diagnostic.Span is { } span
            && span.Text.StartsWith("## ", StringComparison.Ordinal)
            && Settled.Contains(SlotHeading.Anchor(span.Text))
        );

    private static HashSet<string> Anchors(SlotFile file, Func<SlotChangeKind, bool> isOfKind) =>
        [.. file.Result.Changes.Where(c => isOfKind(c.Kind)).Select(c => c.Anchor)];
}
