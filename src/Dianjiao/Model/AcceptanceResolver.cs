using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Model.Anchoring;
using Dianjiao.Model.Structuring;

namespace Dianjiao.Model;

/// <summary>
/// Acknowledges damage that the editor has accepted. It is still reported, as information, since the text has not
/// changed.
/// </summary>
public static class AcceptanceResolver
{
    /// <param name="damage">
    /// The diagnostics that may be accepted; all of them are passed on to <paramref name="diagnostics"/>.
    /// </param>
    /// <returns>The acceptances for which a diagnostic was found, with their segments.</returns>
    public static ImmutableArray<(int Segment, Acceptance Entry)> Resolve(
        ImmutableArray<Acceptance> acceptances,
        DiagnosticBag damage,
        ImmutableArray<Draft> drafts,
        AnchorResolver anchors,
        DiagnosticBag diagnostics
    )
    {
        var found = damage.ToSorted().ToArray();
        var atLocus = Enumerable
            .Range(0, found.Length)
            .Where(i => found[i].Locus is not null)
            .ToLookup(i => (found[i].Code, found[i].Locus!));
        var ofCode = Enumerable
            .Range(0, found.Length)
            .Where(i => found[i].Span is not null)
            .ToLookup(i => found[i].Code, i => (found[i].Span!.Value.Start, i))
            .ToDictionary(g => g.Key, g => g.Order().ToArray());
        var used = ImmutableArray.CreateBuilder<(int, Acceptance)>();
        foreach (var acceptance in acceptances)
        {
            if (Codes.Find(acceptance.Code) is not { } code || code.Severity == Severity.Error)
            {
                diagnostics.Add(
                    Codes.UnknownCode,
                    acceptance.CodeSpan,
                    Codes.Find(acceptance.Code) is null
                        ? $"{acceptance.Code} is not the code of a diagnostic"
                        : $"{acceptance.Code} is an error and cannot be accepted",
                    "dianjiao check prints the code of each diagnostic"
                );
                continue;
            }

            if (anchors.Require(acceptance.At, acceptance.Basis.Span) is not { } segment)
            {
                continue;
            }

            var block = drafts[segment].Block;
            // A diagnostic may point into another segment than the one it is about: a detail that lacks a heading has
            // it in the line before.
            var named = block
                .Aliases.Prepend(block.Locus)
                .SelectMany(l => atLocus[(code, l.ToString())])
                .ToList();
            var meant = named.Count > 0 ? named : StandingIn(block, ofCode.GetValueOrDefault(code));
            foreach (var i in meant)
            {
                found[i] = found[i] with
                {
                    Severity = Severity.Info,
                    Message =
                        $"{found[i].Message} (accepted: {acceptance.Basis.Reason ?? "no reason given"})",
                    Hint = null,
                };
            }

            if (meant.Count > 0)
            {
                used.Add((segment, acceptance));
            }
            else
            {
                diagnostics.Add(
                    Codes.NothingToAccept,
                    acceptance.Basis.Span,
                    $"{code.Id} is not reported at {acceptance.At}",
                    "delete the entry"
                );
            }
        }

        diagnostics.AddRange(found);
        return used.ToImmutable();
    }

    /// <param name="places">
    /// The start of each diagnostic of the code and its index, in order; null when there are none.
    /// </param>
    private static List<int> StandingIn(Block block, (int Start, int Finding)[]? places)
    {
        var found = new List<int>();
        var end = Math.Max(block.End, block.Start + 1);
        var first = Array.BinarySearch(places ?? [], (block.Start, -1));
        for (var i = first < 0 ? ~first : first; i < places?.Length && places[i].Start < end; i++)
        {
            found.Add(places[i].Finding);
        }

        return found;
    }
}
