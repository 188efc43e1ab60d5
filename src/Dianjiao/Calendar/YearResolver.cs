using System.Collections.Immutable;
using System.Globalization;

namespace Dianjiao.Calendar;

/// <summary>Finds the lunar year that reign years name.</summary>
internal static class YearResolver
{
    // The number of years by which a text that is told in order may leap from one year heading to the next.
    private const int Stride = 5;

    /// <summary>Returns the lunar year that parallel reign years name; null if it cannot be told.</summary>
    public static int? Resolve(
        ImmutableArray<ReignYear> years,
        DateState state,
        ImmutableArray<DateProblem>.Builder problems
    )
    {
        var choices = years
            .Select(y => Choices(y, state, problems))
            .Where(static c => !c.IsEmpty)
            .ToImmutableArray();
        if (choices.IsEmpty)
        {
            return null;
        }

        var common = choices[0]
            .Where(c => choices.All(o => o.Any(x => x.Year == c.Year)))
            .ToImmutableArray();
        if (common.IsEmpty)
        {
            problems.Add(
                new(
                    DateProblemKind.ReignYearsDisagree,
                    "The parallel years are different years: "
                        + string.Join("; ", choices.Select(Describe))
                        + "."
                )
            );
            common = choices[0];
        }

        return Decide(common, years.Length == 1 && years[0].Prefix.Length == 0, state, problems);
    }

    private static ImmutableArray<Choice> Choices(
        ReignYear named,
        DateState state,
        ImmutableArray<DateProblem>.Builder problems
    )
    {
        if (named.Era.Length == 0)
        {
            return WithoutEra(named, state, problems);
        }

        var eras = EraTable.Find(named.Era, named.Prefix);
        if (eras.IsEmpty)
        {
            problems.Add(
                new(DateProblemKind.UnknownEra, $"No era {named.Prefix}{named.Era} is known.")
            );
            return [];
        }

        var counts = eras.SelectMany(static e => Counts(e)).ToImmutableArray();
        var fitting = counts
            .Where(c => c.First + named.Year - 1 <= c.Era.LastYear)
            .ToImmutableArray();
        if (fitting.IsEmpty)
        {
            var length = counts.Max(static c => c.Era.LastYear - c.Era.FirstYear + 1);
            problems.Add(
                new(
                    DateProblemKind.YearBeyondEra,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{named.Prefix}{named.Era} has {length} years, not {named.Year}."
                    )
                )
            );
        }

        return
        [
            .. fitting.Select(c => new Choice(
                c.Era,
                c.First + named.Year - 1,
                c.Era.FirstYear != c.First
            )),
        ];
    }

    private static IEnumerable<(Era Era, int First)> Counts(Era era) =>
        era.OtherFirstYear is { } other
            ? [(era, era.FirstYear), (era, other)]
            : [(era, era.FirstYear)];

    // 二年春 continues the era named before.
    private static ImmutableArray<Choice> WithoutEra(
        ReignYear named,
        DateState state,
        ImmutableArray<DateProblem>.Builder problems
    )
    {
        if (state.Years is [{ } before, ..] && state.Year is { } year)
        {
            return [new Choice(null, year - before.Year + named.Year, false)];
        }

        problems.Add(
            new(DateProblemKind.UnknownEra, "The year names no era, and none was named before.")
        );
        return [];
    }

    private static int? Decide(
        ImmutableArray<Choice> choices,
        bool bare,
        DateState state,
        ImmutableArray<DateProblem>.Builder problems
    )
    {
        // A year by an era's other count is taken only where a parallel year asks for it.
        var narrowed = Prefer(choices, static c => !c.OtherCount);
        narrowed =
            bare && state.HomeDynasty is { } home
                ? Prefer(narrowed, c => c.Era?.Dynasty == home)
                : narrowed;
        narrowed = state.Year is { } last
            ? Prefer(narrowed, c => c.Year >= last && c.Year <= last + Stride)
            : narrowed;
        var distinct = narrowed.Select(static c => c.Year).Distinct().ToImmutableArray();
        if (distinct is [var only])
        {
            return only;
        }

        problems.Add(
            new(DateProblemKind.AmbiguousEra, "The era can be " + Describe(narrowed) + ".")
        );
        return null;
    }

    private static ImmutableArray<Choice> Prefer(
        ImmutableArray<Choice> choices,
        Func<Choice, bool> test
    )
    {
        var left = choices.Where(test).ToImmutableArray();
        return left.IsEmpty ? choices : left;
    }

    private static string Describe(ImmutableArray<Choice> choices) =>
        string.Join(
            " or ",
            choices.Select(static c =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{c.Era?.Dynasty}{c.Era?.Name} ({c.Year})"
                )
            )
        );

    private readonly record struct Choice(Era? Era, int Year, bool OtherCount);
}
