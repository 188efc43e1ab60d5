namespace Dianjiao.Calendar;

/// <summary>A day as the text names it, with the offset after it.</summary>
internal readonly record struct ReadDay(
    bool NewMoon,
    bool LastDay,
    string? CyclicalDay,
    int? Day,
    int End
);
