using System.Collections.Immutable;
using System.Text;

namespace Dianjiao.Calendar;

/// <summary>
/// The eras of Song, Liao, Jin, Xia and the Mongols by day, and those of Tang and the Five Dynasties by year only.
/// Source and derivation are written in <c>eras.tsv</c> and in <c>docs/decisions/calendar.md</c>.
/// </summary>
public static class EraTable
{
    private static readonly Lazy<ImmutableArray<(Era Era, int[] Key)>> Rows = new(Load);

    // The prefixes that texts write before an era, and the dynasty of the table that each means.
    private static readonly ImmutableArray<(string Written, string Dynasty)> Prefixes =
    [
        ("西夏", "夏"),
        ("大夏", "夏"),
        ("夏", "夏"),
        ("南宋", "宋"),
        ("北宋", "宋"),
        ("大宋", "宋"),
        ("宋", "宋"),
        ("契丹", "遼"),
        ("大遼", "遼"),
        ("遼", "遼"),
        ("大金", "金"),
        ("金", "金"),
        ("大蒙古", "蒙古"),
        ("蒙古", "蒙古"),
        ("大元", "蒙古"),
        ("元", "蒙古"),
        ("後梁", "後梁"),
        ("梁", "後梁"),
        ("後唐", "後唐"),
        ("唐", "唐"),
        ("後晉", "後晉"),
        ("晉", "後晉"),
        ("後漢", "後漢"),
        ("漢", "後漢"),
        ("後周", "後周"),
        ("周", "後周"),
    ];

    /// <summary>All eras, ordered by dynasty and then by time.</summary>
    public static IEnumerable<Era> All => Rows.Value.Select(static r => r.Era);

    /// <summary>
    /// Returns the eras that a name can mean: several where dynasties share a name, or where a character of it is lost
    /// (a private-use character or a description in 〈 〉 agrees with any one character).
    /// </summary>
    /// <param name="name">The name in traditional or simplified characters.</param>
    /// <param name="prefix">
    /// The words before the era in the text: a dynasty narrows the choice, the bare name of a ruler does not.
    /// </param>
    public static ImmutableArray<Era> Find(string name, string prefix = "")
    {
        var key = Key(name);
        var dynasty = DynastyOf(prefix);
        return
        [
            .. Rows
                .Value.Where(r => EraCharacters.Agree(r.Key, key) && IsOf(r.Era, dynasty))
                .Select(static r => r.Era),
        ];
    }

    /// <summary>
    /// Returns the dynasty of the table that a prefix names; null for an empty prefix or a ruler without a dynasty.
    /// </summary>
    public static string? DynastyOf(string prefix)
    {
        if (prefix.Length == 0)
        {
            return null;
        }

        var key = Key(prefix);

        // 元昊 is the ruler of Xia; his name does not begin with the dynasty Yuan.
        if (key is ['元', '昊', ..])
        {
            return "夏";
        }

        foreach (var (written, dynasty) in Prefixes)
        {
            if (key.AsSpan().StartsWith(Key(written)))
            {
                return dynasty;
            }
        }

        return null;
    }

    /// <summary>
    /// Returns the era of a dynasty in force on a day; null where the dynasty has none. Where only years are known, it
    /// is the era of the lunar year, and of two the later.
    /// </summary>
    public static Era? InForce(string dynasty, JulianDay day)
    {
        var year = MonthTable.Containing(day)?.Year ?? day.Year;
        Era? found = null;
        foreach (var (era, _) in Rows.Value)
        {
            if (
                era.Dynasty == dynasty
                && (era.FirstDay is { } first ? first <= day : era.FirstYear <= year)
                && (era.LastDay is { } last ? day <= last : year <= era.LastYear)
            )
            {
                found = era;
            }
        }

        return found;
    }

    // A text that writes 唐明宗 means the Later Tang.
    private static bool IsOf(Era era, string? dynasty) =>
        dynasty is null || era.Dynasty == dynasty || (dynasty == "唐" && era.Dynasty == "後唐");

    private static int[] Key(string name)
    {
        Span<int> codePoints =
            name.Length <= 64 ? stackalloc int[name.Length] : new int[name.Length];
        var count = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var pair = i + 1 < name.Length && char.IsSurrogatePair(name[i], name[i + 1]);
            codePoints[count++] = pair ? char.ConvertToUtf32(name[i], name[++i]) : name[i];
        }

        return EraCharacters.Fold(codePoints[..count]);
    }

    private static ImmutableArray<(Era Era, int[] Key)> Load()
    {
        var eras = ImmutableArray.CreateBuilder<(Era Era, int[] Key)>(256);
        ReadOnlySpan<byte> table = CalendarRows.Read("eras.tsv");
        while (CalendarRows.TryRow(ref table, out var row))
        {
            var dynasty = Text(ref row);
            var name = Text(ref row);
            var simplified = Text(ref row);
            var first = CalendarRows.Number(CalendarRows.Field(ref row));
            var last = CalendarRows.Number(CalendarRows.Field(ref row));
            var other = CalendarRows.Number(CalendarRows.Field(ref row));
            var from = Day(CalendarRows.Field(ref row));
            var to = Day(CalendarRows.Field(ref row));
            int? otherFirst = other > 0 ? other : null;
            eras.Add(
                (new Era(dynasty, name, simplified, first, last, otherFirst, from, to), Key(name))
            );
        }

        return eras.DrainToImmutable();
    }

    private static JulianDay? Day(ReadOnlySpan<byte> field) =>
        field.IsEmpty
            ? null
            : JulianDay.FromDate(
                CalendarRows.Number(field[..4]),
                CalendarRows.Number(field[5..7]),
                CalendarRows.Number(field[8..])
            );

    private static string Text(ref ReadOnlySpan<byte> row) =>
        Encoding.UTF8.GetString(CalendarRows.Field(ref row));
}
