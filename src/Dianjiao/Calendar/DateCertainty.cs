namespace Dianjiao.Calendar;

/// <summary>The precision to which a date is fixed.</summary>
public enum DateCertainty
{
    /// <summary>Nothing is known, not even the year.</summary>
    Unknown,

    /// <summary>The lunar year; its days are known only within the month table.</summary>
    Year,

    /// <summary>Three lunar months, with their leap months.</summary>
    Season,

    /// <summary>One lunar month.</summary>
    Month,

    /// <summary>One day.</summary>
    Day,
}
