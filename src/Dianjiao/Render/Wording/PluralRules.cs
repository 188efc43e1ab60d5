using System.Collections.Immutable;

namespace Dianjiao.Render.Wording;

/// <summary>
/// The categories into which languages sort whole numbers, for counting and for ordering (Unicode CLDR 46,
/// supplemental/plurals.xml and ordinals.xml). The category <c>many</c> of the Romance languages, for full millions, is
/// left out. A language that is not listed has only <c>other</c>, as have Chinese, Japanese, Vietnamese and others.
/// </summary>
public static class PluralRules
{
    private static readonly ImmutableArray<string> Order =
    [
        "zero",
        "one",
        "two",
        "few",
        "many",
        Plural.Other,
    ];

    // All rules repeat after a hundred, except those that name single numbers, of which 800 is the largest.
    private const int Enough = 1100;

    /// <summary>Returns the categories for counting in CLDR's order; the last is always <c>other</c>.</summary>
    public static ImmutableArray<string> Categories(string language) => All(Of(language));

    /// <summary>Returns the categories for ordering in CLDR's order; the last is always <c>other</c>.</summary>
    public static ImmutableArray<string> OrdinalCategories(string language) =>
        All(OrdinalOf(language));

    /// <summary>True if only one number belongs to the category.</summary>
    public static bool IsOfOneNumber(Func<int, string> rule, string category) =>
        Enumerable.Range(0, Enough).Count(n => rule(n) == category) == 1;

    /// <summary>Returns the rule of a language for counting.</summary>
    public static Func<int, string> Of(string language) =>
        language is "pt-PT"
            ? One
            : Primary(language) switch
            {
                "af"
                or "an"
                or "ast"
                or "az"
                or "bg"
                or "ca"
                or "ce"
                or "da"
                or "de"
                or "el"
                or "en"
                or "eo"
                or "es"
                or "et"
                or "eu"
                or "fi"
                or "fo"
                or "fy"
                or "gl"
                or "gsw"
                or "hu"
                or "ia"
                or "io"
                or "it"
                or "ka"
                or "kk"
                or "ku"
                or "ky"
                or "lb"
                or "ml"
                or "mn"
                or "mr"
                or "nb"
                or "ne"
                or "nl"
                or "nn"
                or "no"
                or "or"
                or "ps"
                or "rm"
                or "sc"
                or "sd"
                or "so"
                or "sq"
                or "sv"
                or "sw"
                or "ta"
                or "te"
                or "tk"
                or "tr"
                or "ug"
                or "ur"
                or "uz"
                or "vec"
                or "yi" => One,
                "am"
                or "as"
                or "bn"
                or "fa"
                or "fr"
                or "gu"
                or "hi"
                or "hy"
                or "kn"
                or "pa"
                or "pt"
                or "si"
                or "zu" => n => n is 0 or 1 ? "one" : Plural.Other,
                "be" or "ru" or "uk" => n => Slavic(n) ?? "many",
                "bs" or "hr" or "sh" or "sr" => n => Slavic(n) ?? Plural.Other,
                "pl" => n =>
                    n == 1 ? "one"
                    : FewOfTen(n) ? "few"
                    : "many",
                "cs" or "sk" => n =>
                    n switch
                    {
                        1 => "one",
                        2 or 3 or 4 => "few",
                        _ => Plural.Other,
                    },
                "sl" or "dsb" or "hsb" => n =>
                    (n % 100) switch
                    {
                        1 => "one",
                        2 => "two",
                        3 or 4 => "few",
                        _ => Plural.Other,
                    },
                "lt" => n =>
                    n % 100 is >= 11 and <= 19 ? Plural.Other
                    : n % 10 == 1 ? "one"
                    : n % 10 >= 2 ? "few"
                    : Plural.Other,
                "lv" => n =>
                    n % 10 == 0 || n % 100 is >= 11 and <= 19 ? "zero"
                    : n % 10 == 1 ? "one"
                    : Plural.Other,
                "ro" or "mo" => n =>
                    n == 1 ? "one"
                    : n == 0 || n % 100 is >= 1 and <= 19 ? "few"
                    : Plural.Other,
                "is" or "mk" => n => n % 10 == 1 && n % 100 != 11 ? "one" : Plural.Other,
                "he" or "iw" => n =>
                    n switch
                    {
                        1 => "one",
                        2 => "two",
                        _ => Plural.Other,
                    },
                "ga" => n =>
                    n switch
                    {
                        1 => "one",
                        2 => "two",
                        >= 3 and <= 6 => "few",
                        >= 7 and <= 10 => "many",
                        _ => Plural.Other,
                    },
                "ar" => n =>
                    n switch
                    {
                        0 => "zero",
                        1 => "one",
                        2 => "two",
                        _ => (n % 100) switch
                        {
                            >= 3 and <= 10 => "few",
                            >= 11 => "many",
                            _ => Plural.Other,
                        },
                    },
                "cy" => n =>
                    n switch
                    {
                        0 => "zero",
                        1 => "one",
                        2 => "two",
                        3 => "few",
                        6 => "many",
                        _ => Plural.Other,
                    },
                _ => _ => Plural.Other,
            };

    /// <summary>Returns the rule of a language for ordering: 1st, 2nd.</summary>
    public static Func<int, string> OrdinalOf(string language) =>
        Primary(language) switch
        {
            "en" => n =>
                n % 100 is >= 11 and <= 13
                    ? Plural.Other
                    : (n % 10) switch
                    {
                        1 => "one",
                        2 => "two",
                        3 => "few",
                        _ => Plural.Other,
                    },
            "fr" or "ga" or "hy" or "mo" or "ms" or "ro" or "vi" => One,
            "hu" => n => n is 1 or 5 ? "one" : Plural.Other,
            "it" or "sc" or "vec" => n => n is 8 or 11 or 80 or 800 ? "many" : Plural.Other,
            "sv" => n => n % 10 is 1 or 2 && n % 100 is not (11 or 12) ? "one" : Plural.Other,
            "ca" => n =>
                n switch
                {
                    1 or 3 => "one",
                    2 => "two",
                    4 => "few",
                    _ => Plural.Other,
                },
            "ne" => n => n is >= 1 and <= 4 ? "one" : Plural.Other,
            "uk" => n => n % 10 == 3 && n % 100 != 13 ? "few" : Plural.Other,
            "be" => n => n % 10 is 2 or 3 && n % 100 is not (12 or 13) ? "few" : Plural.Other,
            "sq" => n =>
                n == 1 ? "one"
                : n % 10 == 4 && n % 100 != 14 ? "many"
                : Plural.Other,
            _ => _ => Plural.Other,
        };

    private static string One(int n) => n == 1 ? "one" : Plural.Other;

    private static string? Slavic(int n) =>
        n % 10 == 1 && n % 100 != 11 ? "one"
        : FewOfTen(n) ? "few"
        : null;

    private static bool FewOfTen(int n) =>
        n % 10 is >= 2 and <= 4 && n % 100 is not (>= 12 and <= 14);

    private static string Primary(string language) => language.Split('-')[0];

    private static ImmutableArray<string> All(Func<int, string> rule)
    {
        var found = Enumerable.Range(0, Enough).Select(rule).Append(Plural.Other).ToHashSet();
        return [.. Order.Where(found.Contains)];
    }
}
