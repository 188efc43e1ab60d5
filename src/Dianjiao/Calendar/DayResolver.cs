using System.Collections.Immutable;
using System.Globalization;

namespace Dianjiao.Calendar;

/// <summary>Finds the day that a date names within its month.</summary>
internal static class DayResolver
{
    /// <summary>Returns the day; null where the text names none, or none that the month has.</summary>
    public static JulianDay? Resolve(
        DatePhrase phrase,
        LunarMonth month,
        ImmutableArray<DateProblem>.Builder problems
    )
    {
        var impossible = phrase.CyclicalDay is { } pair && Sexagenary.Position(pair) < 0;
        if (impossible)
        {
            problems.Add(
                new(
                    DateProblemKind.NoSuchCyclicalDay,
                    $"{phrase.CyclicalDay} is no day: the cycle of sixty does not have this pair."
                )
            );
        }

        if (phrase.NewMoon || phrase.LastDay)
        {
            var day = phrase.NewMoon ? month.FirstDay : month.LastDay;
            if (!impossible && phrase.CyclicalDay is { } named && named != day.CyclicalDay)
            {
                var phase = phrase.NewMoon ? "begins" : "ends";
                problems.Add(
                    new(
                        DateProblemKind.CyclicalDayDisagrees,
                        $"The month {phase} on {day.CyclicalDay} ({day}), not on {named}."
                    )
                );
            }

            return day;
        }

        if (impossible)
        {
            return null;
        }

        if (phrase.CyclicalDay is { } cyclical)
        {
            var after = (Sexagenary.Position(cyclical) - month.FirstDay.CyclePosition + 60) % 60;
            if (after < month.Length)
            {
                return month.FirstDay.AddDays(after);
            }

            problems.Add(
                new(
                    DateProblemKind.CyclicalDayNotInMonth,
                    $"{cyclical} does not fall in the month, which runs from {month.FirstDay.CyclicalDay} to {month.LastDay.CyclicalDay}."
                )
            );
            return null;
        }

        if (phrase.Day is not { } number)
        {
            return null;
        }

        if (number <= month.Length)
        {
            return month.FirstDay.AddDays(number - 1);
        }

        problems.Add(
            new(
                DateProblemKind.DayBeyondMonth,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The month has {month.Length} days, not {number}."
                )
            )
        );
        return null;
    }
}
