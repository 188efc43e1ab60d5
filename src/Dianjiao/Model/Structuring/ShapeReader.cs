using System.Collections.Immutable;

namespace Dianjiao.Model.Structuring;

/// <summary>
/// Finds out what each block holds. A 綱目 text has heading, detail and sometimes commentary in turn, but no line alone
/// tells for certain what it is: an undated heading looks like a detail, and damage hides headings. So all readings of
/// the whole text are compared, each departure from what such texts do has a cost, and the cheapest reading is taken.
/// The costs were set on open volumes of 西夏書事; only their order matters.
/// </summary>
public static class ShapeReader
{
    private const double Impossible = 1e6;

    // A heading seldom lacks a detail; a detail without a heading is damage.
    private const double HeadingWithoutDetail = 4;
    private const double DetailWithoutHeading = 6;

    public static ImmutableArray<Shape> Read(ImmutableArray<Draft> drafts)
    {
        // State 0: all headings have their detail. State 1: the last heading still lacks one.
        var costs = new double[drafts.Length + 1, 2];
        var from = new (Shape Shape, int State)[drafts.Length + 1, 2];
        costs[0, 1] = Impossible;
        for (var i = 0; i < drafts.Length; i++)
        {
            costs[i + 1, 0] = costs[i + 1, 1] = double.PositiveInfinity;
            for (var state = 0; state < 2; state++)
            {
                foreach (var shape in Enum.GetValues<Shape>())
                {
                    var local = Cost(drafts[i], shape);
                    if (local >= Impossible)
                    {
                        continue;
                    }

                    var cost = costs[i, state] + local + Transition(state, shape);
                    var next = LeavesOpen(shape) ? 1 : 0;
                    if (cost < costs[i + 1, next])
                    {
                        costs[i + 1, next] = cost;
                        from[i + 1, next] = (shape, state);
                    }
                }
            }
        }

        var shapes = new Shape[drafts.Length];
        var last =
            costs[drafts.Length, 0] <= costs[drafts.Length, 1] + HeadingWithoutDetail / 2 ? 0 : 1;
        for (var i = drafts.Length; i > 0; i--)
        {
            shapes[i - 1] = from[i, last].Shape;
            last = from[i, last].State;
        }

        return [.. shapes];
    }

    private static bool LeavesOpen(Shape shape) =>
        shape is Shape.Heading or Shape.DetailWithHeading or Shape.AsideWithHeading;

    private static double Transition(int state, Shape shape) =>
        (state, shape) switch
        {
            (1, Shape.Heading or Shape.HeadingWithDetail) => HeadingWithoutDetail,
            (1, Shape.Aside or Shape.AsideWithHeading) => HeadingWithoutDetail,
            (0, Shape.Detail or Shape.DetailWithHeading) => DetailWithoutHeading,
            _ => 0,
        };

    private static double Cost(Draft draft, Shape shape)
    {
        if (draft.KnownKind is { } known)
        {
            return known switch
            {
                SegmentKind.Heading => shape == Shape.Heading ? 0 : Impossible,
                SegmentKind.Detail => shape == Shape.Detail ? 0
                : shape == Shape.DetailWithHeading ? TailCost(draft)
                : Impossible,
                _ => shape == Shape.Aside ? 0
                : shape == Shape.AsideWithHeading ? TailCost(draft)
                : Impossible,
            };
        }

        return shape switch
        {
            Shape.Heading => HeadingCost(draft),
            Shape.Detail => DetailCost(draft),
            Shape.HeadingWithDetail => HeadingWithDetailCost(draft),
            Shape.DetailWithHeading => DetailCost(draft) + TailCost(draft),
            _ => Impossible,
        };
    }

    private static double HeadingCost(Draft draft)
    {
        var characters = draft.Sentences.Sum(s => s.Characters);
        var sentences = Math.Max(1, draft.Sentences.Length);
        return draft.Date is not null
            ? Math.Max(0, characters - 60) / 10.0 + 0.3 * (sentences - 1)
            : 2 + Math.Max(0, characters - 20) / 8.0 + 1.5 * (sentences - 1);
    }

    // A detail seldom begins with a date, since its date is that of its heading.
    private static double DetailCost(Draft draft) =>
        (draft.Date is null ? 0 : 7) + (draft.Sentences.Sum(s => s.Characters) < 8 ? 0.5 : 0);

    private static double HeadingWithDetailCost(Draft draft) =>
        draft.Sentences.Length < 2 || draft.Sentences[0].Characters > 40 ? Impossible
        : draft.Date is null ? 6
        : 3;

    private static double TailCost(Draft draft) =>
        draft.Sentences.Length < 2
        || draft.Sentences[^1].Characters > 45
        || draft.Sentences[^1].Date is null
            ? Impossible
            : 1;
}
