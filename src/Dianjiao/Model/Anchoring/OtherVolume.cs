using Dianjiao.Base;

namespace Dianjiao.Model.Anchoring;

/// <summary>
/// Recognises a file whose anchors name another volume than its folder, because the folder was renamed or the file
/// copied. That is one mistake, however many anchors there are, and is reported once.
/// </summary>
public static class OtherVolume
{
    private const int Few = 3;

    /// <param name="found">The diagnostics; those about a missing segment have its locus.</param>
    /// <param name="volume">The volume to which the files belong.</param>
    public static IEnumerable<Diagnostic> Fold(IEnumerable<Diagnostic> found, string volume) =>
        found
            .GroupBy(d => Named(d, volume) is { } other ? (d.Path, other) : ("", ""))
            .SelectMany(g =>
                g.Key.Item2.Length > 0 && g.Count() >= Few
                    ? [Fold([.. g], g.Key.Item2, volume)]
                    : g.AsEnumerable()
            );

    private static string? Named(Diagnostic diagnostic, string volume) =>
        diagnostic.Code == Codes.NoSuchLocus
        && diagnostic.Locus is { } text
        && Locus.TryParse(text) is { } locus
        && locus.Volume != volume
            ? locus.Volume
            : null;

    private static Diagnostic Fold(List<Diagnostic> alike, string other, string volume) =>
        alike.MinBy(d => d.Span?.Start ?? 0)! with
        {
            Message =
                $"{alike.Count} entries of this file name volume {other}, and the folder is volume {volume}; this is the first",
            Hint = alike[0].Path.EndsWith(".md", StringComparison.Ordinal)
                ? $"if the folder was renamed: dianjiao slots writes the new number into the headings; links [[{other}.1]] are yours to change"
                : $"if the folder was renamed: replace “: {other}.” by “: {volume}.” in this file, and the loci in join: [ ]",
            Locus = null,
        };
}
