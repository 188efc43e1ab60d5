using System.Collections.Immutable;
using System.Globalization;

namespace Dianjiao.Calendar;

/// <summary>
/// Resolves dates to intervals of days, each from what it names itself and what it inherits from the date before.
/// </summary>
public static class DateResolver
{
    private static readonly ImmutableArray<string> MarginDynasties =
    [
        "宋",
        "遼",
        "金",
        "夏",
        "蒙古",
    ];

    /// <summary>Resolves one date.</summary>
    /// <param name="phrase">The date as read; null for an undated heading, which inherits year and month.</param>
    /// <param name="state">The state that the date before hands on.</param>
    public static ResolvedDate Resolve(DatePhrase? phrase, DateState state)
    {
        var problems = ImmutableArray.CreateBuilder<DateProblem>();
        var namesYear = phrase is { Years.IsEmpty: false };
        var years = namesYear ? phrase!.Years : state.Years;
        var year = namesYear ? YearResolver.Resolve(years, state, problems) : state.Year;
        var (month, leap, monthInherited) = MonthOf(phrase, namesYear, year, state, problems);
        var season = phrase?.Season ?? Season.None;
        CheckSeason(season, month, problems);
        var (from, to, certainty) = Interval(phrase, season, year, month, leap, problems);
        return new ResolvedDate(
            from,
            to,
            certainty,
            years,
            year,
            month,
            leap,
            Contemporaries(years, year, from),
            !namesYear && (year is not null || !years.IsEmpty),
            monthInherited,
            problems.DrainToImmutable(),
            // A year without an era continues the era before it, and the next such year counts from this one.
            new DateState(WithEra(years, state), year, month, leap, state.HomeDynasty)
        );
    }

    /// <summary>Resolves dates that follow one another, such as the two dates of one heading.</summary>
    public static ImmutableArray<ResolvedDate> ResolveAll(
        IEnumerable<DatePhrase?> phrases,
        DateState state
    )
    {
        var resolved = ImmutableArray.CreateBuilder<ResolvedDate>();
        foreach (var phrase in phrases)
        {
            resolved.Add(Resolve(phrase, state));
            state = resolved[^1].Next;
        }

        return resolved.DrainToImmutable();
    }

    /// <summary>
    /// Returns the reign years of the dynasties that the text does not name, for the margin, in the order Song, Liao,
    /// Jin, Xia, Mongols.
    /// </summary>
    /// <param name="named">The reign years of the text.</param>
    /// <param name="year">The lunar year; with null the result is empty.</param>
    /// <param name="day">The day on which the eras are in force; with null the result is empty.</param>
    public static ImmutableArray<ContemporaryYear> Contemporaries(
        ImmutableArray<ReignYear> named,
        int? year,
        JulianDay? day
    )
    {
        if (year is not { } lunar || day is not { } from)
        {
            return [];
        }

        var dynasties = named.Select(y => DynastyOf(y, lunar)).ToImmutableArray();
        return
        [
            .. MarginDynasties
                .Where(d => !dynasties.Contains(d))
                .Select(d => EraTable.InForce(d, from))
                .OfType<Era>()
                .Select(e => new ContemporaryYear(e, lunar - e.FirstYear + 1)),
        ];
    }

    private static string? DynastyOf(ReignYear named, int year) =>
        EraTable.DynastyOf(named.Prefix)
        ?? EraTable
            .Find(named.Era)
            .FirstOrDefault(e =>
                e.FirstYear + named.Year - 1 == year || e.OtherFirstYear + named.Year - 1 == year
            )
            ?.Dynasty;

    private static (int? Month, bool Leap, bool Inherited) MonthOf(
        DatePhrase? phrase,
        bool namesYear,
        int? year,
        DateState state,
        ImmutableArray<DateProblem>.Builder problems
    )
    {
        if (phrase?.Month is { } month)
        {
            if (month <= MonthTable.MonthsOfYear)
            {
                return (month, phrase.Leap, false);
            }

            problems.Add(
                new(
                    DateProblemKind.NoSuchMonth,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"A year has {MonthTable.MonthsOfYear} months, not {month}."
                    )
                )
            );
            return (null, false, false);
        }

        if (phrase is { Leap: true })
        {
            // 閏月: the year has at most one, so its number follows from the table.
            if (year is { } lunar && MonthTable.LeapOf(lunar) is { } leap)
            {
                return (leap.Month, true, false);
            }

            problems.Add(
                new(DateProblemKind.NoSuchLeapMonth, "The year has no leap month, or is not known.")
            );
            return (null, false, false);
        }

        var inherits = !namesYear && phrase is null or { Season: Season.None };
        return inherits ? (state.Month, state.Leap, state.Month is not null) : (null, false, false);
    }

    private static void CheckSeason(
        Season season,
        int? month,
        ImmutableArray<DateProblem>.Builder problems
    )
    {
        if (season != Season.None && month is { } number && (number + 2) / 3 != (int)season)
        {
            problems.Add(
                new(
                    DateProblemKind.SeasonDisagrees,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Month {number} is not of the season that is named."
                    )
                )
            );
        }
    }

    private static (JulianDay? From, JulianDay? To, DateCertainty Certainty) Interval(
        DatePhrase? phrase,
        Season season,
        int? year,
        int? month,
        bool leap,
        ImmutableArray<DateProblem>.Builder problems
    )
    {
        var namesDay =
            phrase is { } p
            && (p.NewMoon || p.LastDay || p.CyclicalDay is not null || p.Day is not null);
        if (namesDay && month is null)
        {
            problems.Add(new(DateProblemKind.DayWithoutMonth, "A day is named, but no month."));
        }

        if (year is not { } lunar)
        {
            return (null, null, DateCertainty.Unknown);
        }

        var months = MonthTable.OfYear(lunar);
        if (months.IsEmpty)
        {
            if (month is not null || season != Season.None)
            {
                problems.Add(
                    new(
                        DateProblemKind.MonthNotInTable,
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"The month table has the years {MonthTable.FirstYear} to {MonthTable.LastYear}, not {lunar}."
                        )
                    )
                );
            }

            return (null, null, DateCertainty.Year);
        }

        if (month is { } number)
        {
            if (MonthTable.Find(lunar, number, leap) is { } found)
            {
                return namesDay && DayResolver.Resolve(phrase!, found, problems) is { } day
                    ? (day, day, DateCertainty.Day)
                    : (found.FirstDay, found.LastDay, DateCertainty.Month);
            }

            problems.Add(
                new(
                    DateProblemKind.NoSuchLeapMonth,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The year {lunar} has no leap month {number}."
                    )
                )
            );
            return (months[0].FirstDay, months[^1].LastDay, DateCertainty.Year);
        }

        if (season == Season.None)
        {
            return (months[0].FirstDay, months[^1].LastDay, DateCertainty.Year);
        }

        var ofSeason = months.Where(m => (m.Month + 2) / 3 == (int)season).ToImmutableArray();
        return (ofSeason[0].FirstDay, ofSeason[^1].LastDay, DateCertainty.Season);
    }

    private static ImmutableArray<ReignYear> WithEra(
        ImmutableArray<ReignYear> years,
        DateState state
    ) =>
        years is [{ Era: "" } bare] && state.Years is [{ } before, ..]
            ? [bare with { Era = before.Era, Prefix = before.Prefix }]
            : years;
}
