using Dianjiao.Base;
using Dianjiao.Model.Structuring;

namespace Dianjiao.Model.Dating;

/// <summary>
/// Reports years named side by side without a mark between them, in a volume that has such marks elsewhere
/// (嘉定十一年、夏光定八年): there the mark was probably lost. A volume without such marks is punctuated differently.
/// </summary>
public static class ReignYearsCheck
{
    /// <param name="headings">The headings, in order.</param>
    public static void Check(BaseText text, IEnumerable<Draft> headings, DiagnosticBag diagnostics)
    {
        var pairs = headings
            .Where(d => d.Date is { Years.Length: > 1 })
            .SelectMany(d =>
                d.Date!.Years.Zip(d.Date.Years.Skip(1), (a, b) => (Draft: d, First: a, Second: b))
            )
            .ToLookup(p => p.First.End < p.Second.Start);
        if (!pairs[true].Any())
        {
            return;
        }

        var report = new StructureReport(text, diagnostics);
        foreach (var (draft, first, second) in pairs[false])
        {
            var (before, after) = (Words(first.Start, first.End), Words(second.Start, second.End));
            report.Add(
                Codes.ReignYearsDisagree,
                draft,
                second.Start,
                $"no mark stands between the years {before} and {after}",
                _ =>
                    RepairHint.Punctuate(
                        draft,
                        before + after,
                        $"{before}、{after}",
                        "the years are named side by side"
                    )
            );

            string Words(int start, int end) =>
                CodePoints.ToText(draft.Reading.AsSpan(start, end - start));
        }
    }
}
