namespace Dianjiao.Calendar;

/// <summary>The cycle of sixty (干支). Positions count from 0 = 甲子 to 59 = 癸亥.</summary>
public static class Sexagenary
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    /// <summary>Returns the two characters of a position; any integer is taken modulo 60.</summary>
    public static string Name(int position)
    {
        var index = ((position % 60) + 60) % 60;
        return string.Create(
            2,
            index,
            static (span, i) => (span[0], span[1]) = (Stems[i % 10], Branches[i % 12])
        );
    }

    /// <summary>Returns the position 0–59 of a pair of characters, or −1 if the cycle does not have the pair.</summary>
    /// <remarks>
    /// 己, 已 and 巳 are mixed up in most prints and digital texts, as are 戌 and 戍; the place in the pair decides which is
    /// meant.
    /// </remarks>
    public static int Position(int stem, int branch)
    {
        var s = stem is '已' or '巳' ? 5 : IndexIn(Stems, stem);
        var b = branch switch
        {
            '已' or '己' => 5,
            '戍' => 10,
            _ => IndexIn(Branches, branch),
        };
        // The parities of stem and branch must agree: only 60 of the 120 pairs exist.
        return s < 0 || b < 0 || (s - b) % 2 != 0 ? -1 : ((6 * s) - (5 * b) + 60) % 60;
    }

    /// <summary>
    /// True for a stem and a branch that never meet (甲丑), where neither is one of the mixed-up characters.
    /// </summary>
    public static bool IsImpossible(int stem, int branch) =>
        IndexIn(Stems, stem) >= 0 && IndexIn(Branches, branch) >= 0 && Position(stem, branch) < 0;

    /// <summary>Returns the position 0–59 of a name of two characters, or −1 if it is none.</summary>
    public static int Position(string name) =>
        name is { Length: 2 } ? Position(name[0], name[1]) : -1;

    /// <summary>Returns the name of the lunar year that begins in a year of the Julian calendar: 1218 is 戊寅.</summary>
    public static string YearName(int year) => Name(year - 4);

    private static int IndexIn(string row, int codePoint) =>
        codePoint is > 0 and <= char.MaxValue
            ? row.IndexOf((char)codePoint, StringComparison.Ordinal)
            : -1;
}
