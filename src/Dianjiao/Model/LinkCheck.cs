using Dianjiao.Base;
using Dianjiao.Model.Markdown;

namespace Dianjiao.Model;

/// <summary>
/// Reports links in double brackets that lead to no segment and no name, and brackets that only look like a link.
/// </summary>
internal static class LinkCheck
{
    public static void Check(Edition edition, DiagnosticBag diagnostics)
    {
        var targets = edition
            .Volumes.SelectMany(v => v.Segments)
            .SelectMany(s => s.Aliases.Prepend(s.Locus))
            .Select(l => l.ToString())
            .Concat(edition.Names.Select(n => n.Entry.Id))
            .ToHashSet(StringComparer.Ordinal);
        var ends = edition
            .Volumes.Where(v => !v.Segments.IsEmpty)
            .Select(v => v.Segments[^1].Locus)
            .DistinctBy(l => l.Volume)
            .ToDictionary(l => l.Volume, StringComparer.Ordinal);
        var guesses = new GuessBudget();
        foreach (var prose in Proses.Of(edition))
        {
            Check(prose, targets, ends, guesses, diagnostics);
        }
    }

    private static void Check(
        Prose prose,
        HashSet<string> targets,
        Dictionary<string, Locus> ends,
        GuessBudget guesses,
        DiagnosticBag diagnostics
    )
    {
        var wrong = prose
            .References.Where(r => !targets.Contains(r.Target))
            .Select(r => (Range: r.Span.Start..(r.Span.End + 1), Target: (string?)r.Target))
            .Concat(ReferenceParser.Odd(prose.Document).Select(o => (o, (string?)null)))
            .OrderBy(w => w.Item1.Start.Value);
        if (prose.Span is not { } span)
        {
            return;
        }

        WrittenWords? source = null;
        foreach (var (range, target) in wrong)
        {
            var words = prose.Markdown[range];
            source ??= new WrittenWords(span, prose.Markdown);
            diagnostics.Add(
                Codes.DanglingLink,
                prose.IsInEntry
                    ? ProseReader.PlaceOf(words, span)
                    : source.Place(range.Start.Value, words),
                target is null
                    ? $"{words} is not a link"
                    : $"there is no segment or name {target} to link to",
                (target is null ? null : BeyondTheEnd(target, ends))
                    ?? (
                        target is not null && Nearest.To(target, targets, guesses) is { } near
                            ? $"perhaps {near} is meant"
                            : null
                    )
                    ?? "a link names a locus, [[41.31b]], or a name’s id, [[li-zunxu]], and may have words of its own: [[41.31b|the siege]]"
            );
        }
    }

    /// <summary>
    /// Returns the hint for a locus after the last of its volume, to which many loci are similar; null for any other.
    /// </summary>
    private static string? BeyondTheEnd(string target, Dictionary<string, Locus> ends) =>
        Locus.TryParse(target) is { } locus
        && ends.TryGetValue(locus.Volume, out var last)
        && locus.LineNumber > last.LineNumber
        && last.LineNumber > 0
            ? $"the last segment of volume {locus.Volume} is {last}"
            : null;
}
