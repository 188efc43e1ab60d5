using System.Globalization;

namespace Dianjiao.Render.Wording;

/// <summary>English ordinal numbers: words up to twentieth, as citations have them, then 21st.</summary>
internal static class Ordinals
{
    private static readonly string[] Words =
    [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth",
    ];

    /// <param name="number">From 1.</param>
    public static string Of(int number)
    {
        if (number <= Words.Length)
        {
            return Words[number - 1];
        }

        var suffix = number % 100 is >= 11 and <= 13
            ? "th"
            : (number % 10) switch
            {
                1 => "st",
                2 => "nd",
                3 => "rd",
                _ => "th",
            };
        return number.ToString(CultureInfo.InvariantCulture) + suffix;
    }
}
