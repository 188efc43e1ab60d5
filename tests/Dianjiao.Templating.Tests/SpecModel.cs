using System.Collections.Immutable;

namespace Dianjiao.Templating.Tests;

/// <summary>The view that every spec is rendered with.</summary>
public sealed record SpecModel(
    string Title,
    string Empty,
    string? Nothing,
    int Year,
    double Ratio,
    bool IsDraft,
    Markup Body,
    SpecPerson Editor,
    SpecPerson? Translator,
    ImmutableArray<SpecSegment> Segments,
    IReadOnlyList<string> Tags,
    IReadOnlyDictionary<string, string> Labels,
    int[] Numbers
)
{
    public static readonly SpecModel Sample = new(
        "西夏書事 <卷四十一> & \"notes\"",
        "",
        null,
        1218,
        0.5,
        true,
        new Markup("<p>嘉定<b>十一年</b></p>"),
        new SpecPerson("吳廣成", 1825, new Markup("<i>Wu</i>")),
        null,
        [
            new SpecSegment("41.1", "嘉定十一年", new Markup("<h2>嘉定十一年</h2>"), ["金史"], 3),
            new SpecSegment("41.2", "夏光定八年", new Markup("<p>夏</p>"), [], 1),
            new SpecSegment("41.3", "寅孫<風姿>", new Markup("<p>寅孫</p>"), ["宋史", "元史"], 2),
        ],
        ["history", "<Xia>"],
        new Dictionary<string, string> { ["en"] = "English", ["zh"] = "中文" },
        [3, 1, 2]
    );
}
