namespace Dianjiao.Calendar;

/// <summary>A season of the lunar year: spring is months 1–3, summer 4–6, autumn 7–9, winter 10–12.</summary>
public enum Season
{
    None,
    Spring,
    Summer,
    Autumn,
    Winter,
}
