namespace Dianjiao.Calendar;

/// <summary>The kinds of problems with a date.</summary>
public enum DateProblemKind
{
    /// <summary>No era of the table has the name.</summary>
    UnknownEra,

    /// <summary>Several eras have the name and nothing in the date or before it decides.</summary>
    AmbiguousEra,

    /// <summary>The era did not last so long (嘉定十八年).</summary>
    YearBeyondEra,

    /// <summary>The parallel years of one date are different years.</summary>
    ReignYearsDisagree,

    /// <summary>The year has no such leap month, or none at all.</summary>
    NoSuchLeapMonth,

    /// <summary>A thirteenth month, or a later one.</summary>
    NoSuchMonth,

    /// <summary>The month table does not have the year.</summary>
    MonthNotInTable,

    /// <summary>The season named is not that of the month.</summary>
    SeasonDisagrees,

    /// <summary>The 30th day of a month of 29.</summary>
    DayBeyondMonth,

    /// <summary>The two characters of the day are no pair of the cycle of sixty (甲丑).</summary>
    NoSuchCyclicalDay,

    /// <summary>The cyclical day does not fall in the month.</summary>
    CyclicalDayNotInMonth,

    /// <summary>The month does not begin (朔) or end (晦) on the cyclical day that the text gives.</summary>
    CyclicalDayDisagrees,

    /// <summary>A day is named, but no month, and none can be inherited.</summary>
    DayWithoutMonth,
}
