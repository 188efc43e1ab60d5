using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Model.Anchoring;
using Dianjiao.Model.Structuring;

namespace Dianjiao.Model;

/// <summary>
/// Acknowledges damage that the editor has seen. It is still reported, as information, since the text has not changed.
/// </summary>
public static class AcceptanceResolver
{
    /// <param name="damage">What may be accepted; all of it is passed on to <paramref name="diagnostics"/>.</param>
    /// <returns>The acceptances that found something, with their segments.</returns>
    public static ImmutableArray<(int Segment, Acceptance Entry)> Resolve(
        ImmutableArray<Acceptance> acceptances,
        DiagnosticBag damage,
        ImmutableArray<Draft> drafts,
        AnchorResolver anchors,
        DiagnosticBag diagnostics
    )
    {
        var found = damage.ToSorted().ToArray();
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
            var named = found.Any(d => d.Code == code && Names(d, block));
            var any = false;
            for (var i = 0; i < found.Length; i++)
            {
                if (
                    found[i].Code == code
                    && (named ? Names(found[i], block) : StandsIn(found[i], block))
                )
                {
                    found[i] = found[i] with
                    {
                        Severity = Severity.Info,
                        Message =
                            $"{found[i].Message} (accepted: {acceptance.Basis.Reason ?? "no reason given"})",
                        Hint = null,
                    };
                    any = true;
                }
            }

            if (any)
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

    // A finding may point at another segment than the one it is about: what lacks a heading finds it in the line before.
    private static bool Names(Diagnostic diagnostic, Block block) =>
        diagnostic.Locus is { } locus
        && block.Aliases.Prepend(block.Locus).Any(l => l.ToString() == locus);

    private static bool StandsIn(Diagnostic diagnostic, Block block) =>
        diagnostic.Span is { } span
        && span.Start >= block.Start
        && span.Start < Math.Max(block.End, block.Start + 1);
}
