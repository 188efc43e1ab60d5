using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Dianjiao.Base;

namespace Dianjiao.BrowserTests;

/// <summary>The received text of the first volume, cut into segments by a fixed table: pages are tested here, not the reading of structure.</summary>
internal static partial class SampleText
{
    private static readonly FrozenSet<int> Headings = FrozenSet.ToFrozenSet<int>([
        2,
        4,
        7,
        9,
        11,
        14,
        17,
        19,
        23,
        27,
        29,
        30,
        33,
        34,
        37,
        39,
        41,
        43,
        45,
        48,
        50,
        54,
        56,
        59,
        61,
        63,
        65,
        66,
        68,
        69,
        71,
        73,
        74,
        75,
        77,
        79,
        81,
        84,
        87,
        88,
        90,
        92,
        93,
        95,
        98,
        100,
    ]);

    private static readonly (int Line, string Before, string Letter, SegmentKind Kind)[] Splits =
    [
        (12, "嘉定十二年", "b", SegmentKind.Heading),
        (21, "六月，攻金威戎寨", "b", SegmentKind.Heading),
        (25, "嘉定十三年", "b", SegmentKind.Heading),
        (31, "金兵入宥州", "b", SegmentKind.Heading),
        (46, "十二月", "b", SegmentKind.Heading),
        (51, "蒙古將木華黎", "b", SegmentKind.Heading),
        (68, "夏兵數千騎", "b", SegmentKind.Detail),
        (94, "九月朔", "b", SegmentKind.Heading),
        (96, "罷御史中丞", "b", SegmentKind.Heading),
    ];

    /// <summary>Each segment as the table cuts it; the second half of a heading over two lines is taken up by the first.</summary>
    public static List<SamplePassage> Read(SourceFile file)
    {
        var passages = new List<SamplePassage>();
        for (var number = 1; number <= file.LineCount; number++)
        {
            var line = file.Line(number);
            if (line.Length == 0)
            {
                continue;
            }

            var kind =
                line.StartsWith('〈') ? SegmentKind.Commentary
                : Headings.Contains(number) ? SegmentKind.Heading
                : SegmentKind.Detail;
            var from = 0;
            var letter = "";
            foreach (var split in Splits.Where(s => s.Line == number))
            {
                var at = line.IndexOf(split.Before, StringComparison.Ordinal);
                Add(passages, number, letter, kind, line[from..at]);
                (from, letter, kind) = (at, split.Letter, split.Kind);
            }

            Add(passages, number, letter, kind, line[from..]);
        }

        return passages;
    }

    /// <summary>The month at the beginning of a heading; empty if it names none.</summary>
    public static string Month(string heading) =>
        MonthPattern().Match(heading).Groups["month"].Value;

    /// <summary>The year at the beginning of a heading; empty if it names none.</summary>
    public static string Year(string heading) => YearPattern().Match(heading).Value;

    private static void Add(
        List<SamplePassage> passages,
        int line,
        string letter,
        SegmentKind kind,
        string text
    )
    {
        var locus = new Locus(
            "41",
            line.ToString(System.Globalization.CultureInfo.InvariantCulture),
            letter
        );
        if (line == 52)
        {
            var whole = passages[^1];
            passages[^1] = whole with { Text = whole.Text + text, Alias = locus };
        }
        else
        {
            passages.Add(new SamplePassage(locus, kind, text, null));
        }
    }

    [GeneratedRegex(
        "^(?:嘉定[^年]+年、夏光定[^年]+年)?(?<month>[春夏秋冬]?閏?[正一二三四五六七八九十]+月)"
    )]
    private static partial Regex MonthPattern();

    [GeneratedRegex("^嘉定[^年]+年、夏光定[^年]+年")]
    private static partial Regex YearPattern();
}
