namespace Dianjiao.Calendar;

/// <summary>One reign year as the text names it, such as 夏光定八年.</summary>
/// <param name="Prefix">The dynasty, the ruler or both as written (宋, 夏, 唐僖宗); may be empty.</param>
/// <param name="Era">
/// The name of the era exactly as written: simplified characters, private-use characters and descriptions of rare
/// characters (〈奢单〉都) are kept. Empty for a year without an era (二年春).
/// </param>
/// <param name="Year">The year of the era, 元年 = 1.</param>
/// <param name="Start">The offset of the first character, in code points of the given text.</param>
/// <param name="End">The offset after 年.</param>
public sealed record ReignYear(string Prefix, string Era, int Year, int Start, int End);
