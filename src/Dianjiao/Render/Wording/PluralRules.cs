using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Dianjiao.Render.Wording;

/// <summary>
/// The categories into which languages sort whole numbers, for counting and for putting in order, by the rules of
/// Unicode's CLDR (source and licence in <c>plurals.txt</c>). A language without rules has <c>other</c> alone, as have
/// Chinese, Japanese, Vietnamese and others.
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

    // Rules repeat after a hundred, but for those that name small numbers, and those of full millions, which few texts need.
    private const int Enough = 1100;

    private static readonly Lazy<FrozenDictionary<string, string>> Rows = new(Load);

    /// <summary>Returns the categories for counting, in CLDR's order; the last is always <c>other</c>.</summary>
    public static ImmutableArray<string> Categories(string language) => All(Of(language));

    /// <summary>Returns the categories for putting in order, likewise.</summary>
    public static ImmutableArray<string> OrdinalCategories(string language) =>
        All(OrdinalOf(language));

    /// <summary>True if a category has a single number.</summary>
    public static bool IsOfOneNumber(Func<int, string> rule, string category) =>
        Enumerable.Range(0, Enough).Count(n => rule(n) == category) == 1;

    /// <summary>Returns the rule for counting: the category of a number.</summary>
    public static Func<int, string> Of(string language) => Rule("cardinal", language);

    /// <summary>Returns the rule for putting in order (1st, 2nd): the category of a number.</summary>
    public static Func<int, string> OrdinalOf(string language) => Rule("ordinal", language);

    private static Func<int, string> Rule(string kind, string language)
    {
        var row =
            Rows.Value.GetValueOrDefault($"{kind} {language}")
            ?? Rows.Value.GetValueOrDefault($"{kind} {language.Split('-')[0]}")
            ?? "";
        var rules = row.Split("; ", StringSplitOptions.RemoveEmptyEntries)
            .Select(r => r.Split(": "))
            .Select(r => (Category: r[0], Holds: Condition(r[1])))
            .ToImmutableArray();
        return n => rules.FirstOrDefault(r => r.Holds(n)).Category ?? Plural.Other;
    }

    /// <summary>Parses a condition: relations, joined by “and”, and these by “or” (UTS #35, Part 3, Plural Rules Syntax).</summary>
    private static Func<int, bool> Condition(string written)
    {
        var any = written
            .Split(" or ")
            .Select(all => all.Split(" and ").Select(Relation).ToImmutableArray())
            .ToImmutableArray();
        return n => any.Any(all => all.All(holds => holds(n)));
    }

    /// <summary>Parses a relation: <c>i % 10 = 2..4</c>, <c>n != 11,12</c>.</summary>
    private static Func<int, bool> Relation(string written)
    {
        var words = written.Split(' ');
        // Of a whole number n and i are the number itself; the other operands, of what stands behind a point, are zero.
        var isNumber = words[0] is "n" or "i";
        var modulus =
            words[1] == "%" ? int.Parse(words[2], CultureInfo.InvariantCulture) : int.MaxValue;
        var isAmong = words[^2] == "=";
        var ranges = words[^1]
            .Split(',')
            .Select(r =>
                r.Split("..").Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray()
            )
            .ToImmutableArray();
        return n =>
        {
            var value = isNumber ? n % modulus : 0;
            return ranges.Any(r => value >= r[0] && value <= r[^1]) == isAmong;
        };
    }

    private static ImmutableArray<string> All(Func<int, string> rule)
    {
        var found = Enumerable.Range(0, Enough).Select(rule).Append(Plural.Other).ToHashSet();
        return [.. Order.Where(found.Contains)];
    }

    /// <summary>Reads the rules by their kind and language.</summary>
    private static FrozenDictionary<string, string> Load()
    {
        using var stream =
            typeof(PluralRules).Assembly.GetManifestResourceStream("Dianjiao.Wording.plurals.txt")
            ?? throw new InvalidOperationException("The assembly was built without plurals.txt.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var kind, var rules, var languages])
            {
                foreach (var language in languages.Split(' '))
                {
                    rows.Add($"{kind} {language}", rules);
                }
            }
        }

        return rows.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
