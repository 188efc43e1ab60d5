using System.Text.Encodings.Web;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Dianjiao.Tests.Model;

/// <summary>Random chronicles: the pieces of 綱目 texts, whole and broken, in any order.</summary>
internal static class Chronicles
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string[] Clauses =
    [
        "嘉定十一年春二月，",
        "嘉定十二年、夏光定九年，",
        "三月，",
        "閏三月，",
        "秋七月朔，",
        "五月丙子，",
        "十二月。",
        "是歲，",
        "築城於北山",
        "遣使來聘，不許",
        "日有食之",
        "地震，有聲如雷",
        "民苦盜劫，久無守備",
        "使者曰：「臣聞之，『不可』。」",
        "𠮷山之役",
        "〈奢單〉",
        "（缺）",
        "□□",
        "年",
        "月",
    ];

    private static readonly string[] Ends = ["。", "！", "？", "", "。」", "，", "。。", " "];

    private static readonly string[] Openings =
    [
        "",
        "",
        "",
        "",
        "　　",
        "〈按：",
        "按：",
        "附：",
        "論曰：",
        "〈",
        "\uFEFF",
    ];

    private static readonly string[] Closings = ["", "", "", "〉", "〉", "。〉", "　"];

    private static readonly string[] Breaks = ["\n", "\n", "\n", "\n\n", "\r\n", "\r"];

    private static Gen<string> Sentences { get; } =
        Gen.Elements(Clauses)
            .ListOf()
            .SelectMany(c => Gen.Elements(Ends), (c, end) => string.Concat(c.Take(4)) + end);

    private static Gen<string> Lines { get; } =
        from opening in Gen.Elements(Openings)
        from sentences in Sentences.ListOf()
        from closing in Gen.Elements(Closings)
        from end in Gen.Elements(Breaks)
        select opening + string.Concat(sentences.Take(5)) + closing + end;

    public static Gen<string> Texts { get; } =
        Lines.ListOf().Select(l => string.Concat(l.Take(12)));

    /// <summary>A text as YAML holds it, whatever stands in it: JSON is YAML.</summary>
    public static string Quoted(string text) => JsonSerializer.Serialize(text, Plain);
}
