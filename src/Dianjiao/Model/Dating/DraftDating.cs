using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Model.Structuring;

namespace Dianjiao.Model.Dating;

/// <summary>Decides the kinds of a volume's drafts by their shapes, and dates the headings among them.</summary>
public static class DraftDating
{
    /// <param name="dynasty">
    /// The dynasty whose eras the text writes without a name before them; null if it is not known.
    /// </param>
    /// <param name="damage">The diagnostics of broken structure and dates, which the editor may accept.</param>
    /// <returns>The drafts, in the same order.</returns>
    public static ImmutableArray<DatedDraft> Read(
        BaseText text,
        ImmutableArray<Draft> drafts,
        string? dynasty,
        DiagnosticBag damage
    )
    {
        var shapes = ShapeReader.Read(drafts);
        StructureProofreader.Check(text, drafts, shapes, damage);
        var chronologist = new Chronologist(text, dynasty, damage);
        var dated = ImmutableArray.CreateBuilder<DatedDraft>(drafts.Length);
        for (var i = 0; i < drafts.Length; i++)
        {
            var kind = KindOf(drafts[i], shapes[i]);
            dated.Add(
                new DatedDraft(
                    drafts[i],
                    kind,
                    kind == SegmentKind.Heading ? chronologist.Date(drafts[i]) : null
                )
            );
            if (shapes[i] is Shape.DetailWithHeading or Shape.AsideWithHeading)
            {
                chronologist.Pass(drafts[i], drafts[i].Sentences[^1].Date!);
            }
        }

        ReignYearsCheck.Check(
            text,
            dated.Where(d => d.Date is not null).Select(d => d.Draft),
            damage
        );
        MonthOrderCheck.Check(
            text,
            drafts,
            [
                .. dated
                    .Select((d, i) => (Index: i, d.Date))
                    .Where(d => d.Date is not null)
                    .Select(d => (d.Index, d.Date!)),
            ],
            damage
        );
        return dated.MoveToImmutable();
    }

    private static SegmentKind KindOf(Draft draft, Shape shape) =>
        draft.KnownKind
        ?? shape switch
        {
            Shape.Heading or Shape.HeadingWithDetail => SegmentKind.Heading,
            _ => SegmentKind.Detail,
        };
}
