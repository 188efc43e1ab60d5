using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Dianjiao.Base;
using Dianjiao.Model.Markdown;

namespace Dianjiao.Model;

/// <summary>
/// Reports links that lead readers round in a circle: a note or translation that is only a link, “see [[1.2]]”, whose
/// target is only a link too, and so on back to where it began. Two notes that say something may well refer to each
/// other.
/// </summary>
internal static partial class LinkCircles
{
    // The most loci of a circle that a message names.
    private const int LongestWay = 8;

    // The cost of looking into a table, in steps of the budget.
    private const int CostOfStep = 100;

    public static void Check(Edition edition, DiagnosticBag diagnostics)
    {
        var segments = new Dictionary<string, Locus>(StringComparer.Ordinal);
        foreach (var segment in edition.Volumes.SelectMany(v => v.Segments))
        {
            foreach (var locus in segment.Aliases.Prepend(segment.Locus))
            {
                segments.TryAdd(locus.ToString(), segment.Locus);
            }
        }

        var links = edition
            .Volumes.SelectMany(v => v.Segments)
            .SelectMany(s => Bare(s).SelectMany(b => Targets(b, s.Locus, segments)))
            .ToList();
        // Where something is said beside a link, a reader finds it, and a longer circle is broken there.
        var saying = edition
            .Volumes.SelectMany(v => v.Segments)
            .Where(s => s.Notes.Any(n => !IsBare(n.Prose)))
            .Select(s => s.Locus)
            .ToHashSet();
        var silent = links
            .Where(l => l.From == l.To || !(saying.Contains(l.From) || saying.Contains(l.To)))
            .ToList();
        var targets = silent.ToLookup(l => l.From, l => l.To);
        var components = new LinkComponents(silent.Select(l => l.From), l => targets[l]);
        // A link without a way back is in no circle.
        var within = silent.Where(l => components.AreOne(l.From, l.To)).ToList();
        var from = within.ToLookup(l => l.From, l => l.To);
        var guesses = new GuessBudget();
        var seen = new HashSet<Locus>();
        foreach (var link in within)
        {
            if (!seen.Add(link.From))
            {
                continue;
            }

            var way = Back(link, from, guesses);
            seen.UnionWith(way);
            diagnostics.Add(
                Codes.CircularLink,
                link.Span,
                link.From == link.To ? $"this link leads to {link.From}, where it stands"
                    : way.IsEmpty
                        ? $"this link leads back to {link.From}, and nothing is said on the way"
                    : $"this link leads back to {link.From}: {Describe(way)} → {link.From}, and nothing is said on the way",
                "say here what is meant, or let the link lead to where it is said"
            );
        }
    }

    private static string Describe(ImmutableArray<Locus> way) =>
        way.Length <= LongestWay
            ? string.Join(" → ", way)
            : $"{string.Join(" → ", way.Take(LongestWay - 1))} → … → {way[^1]}";

    /// <summary>
    /// Returns the shortest way from a link, which has one, back to its own segment; empty when the budget is spent.
    /// </summary>
    private static ImmutableArray<Locus> Back(
        (Locus From, Locus To, SourceSpan Span) link,
        ILookup<Locus, Locus> from,
        GuessBudget guesses
    )
    {
        var before = new Dictionary<Locus, Locus> { [link.To] = link.From };
        var next = new Queue<Locus>([link.To]);
        while (next.TryDequeue(out var at) && guesses.Spend(CostOfStep * (1L + from[at].Count())))
        {
            if (at == link.From)
            {
                var way = new List<Locus>();
                do
                {
                    at = before[at];
                    way.Add(at);
                } while (at != link.From);
                way.Reverse();
                return [.. way];
            }

            foreach (var to in from[at])
            {
                if (before.TryAdd(to, at))
                {
                    next.Enqueue(to);
                }
            }
        }

        return [];
    }

    /// <summary>Returns the notes and translations of a segment that are nothing but links.</summary>
    private static IEnumerable<Prose> Bare(Segment segment) =>
        segment
            .Notes.Select(n => n.Prose)
            .Concat(segment.Translations.Select(t => t.Prose))
            .Where(IsBare);

    private static bool IsBare(Prose prose)
    {
        var others = new StringBuilder();
        var at = 0;
        foreach (var reference in prose.References)
        {
            others.Append(prose.Markdown, at, reference.Span.Start - at);
            at = reference.Span.End + 1;
        }

        return at > 0
            && !ReferringWords()
                .Replace(
                    others.Append(prose.Markdown, at, prose.Markdown.Length - at).ToString(),
                    ""
                )
                .Any(char.IsLetterOrDigit);
    }

    private static IEnumerable<(Locus From, Locus To, SourceSpan Span)> Targets(
        Prose bare,
        Locus from,
        Dictionary<string, Locus> segments
    )
    {
        if (bare.Span is not { } span)
        {
            yield break;
        }

        var source = new WrittenWords(span, bare.Markdown);
        foreach (var reference in bare.References)
        {
            if (segments.TryGetValue(reference.Target, out var to))
            {
                yield return (
                    from,
                    to,
                    source.Place(
                        reference.Span.Start,
                        bare.Markdown.Substring(reference.Span.Start, reference.Span.Length)
                    )
                );
            }
        }
    }

    // The words that references are made of, in the languages in which notes are mostly written.
    [GeneratedRegex(
        @"\b(see|cf|compare|also|as|at|and|under|above|below|voir|siehe)\b|參見|參看|見|同",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ReferringWords();
}
