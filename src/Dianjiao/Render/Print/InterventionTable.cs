using System.Globalization;
using Dianjiao.Model;
using Dianjiao.Render.Wording;

namespace Dianjiao.Render.Print;

/// <summary>The number of interventions by kind, for the page of principles, which has a place for it.</summary>
internal static class InterventionTable
{
    public const string Placeholder = "{{interventions}}";

    public static string Markdown(Edition edition, InterfaceText ui)
    {
        var chinese = ui.Language.StartsWith("zh", StringComparison.Ordinal);
        var rows = edition
            .Volumes.SelectMany(v => v.Apparatus)
            .GroupBy(a => a.Action)
            .OrderBy(g => g.Key)
            .Select(g =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {Name(g.Key, chinese)} | {g.Count()} |"
                )
            );
        var head = chinese ? "| 校改 | 數 |" : "| Intervention | Number |";
        return string.Join("\n", rows.Prepend("| --- | --- |").Prepend(head));
    }

    private static string Name(ApparatusAction action, bool chinese) =>
        action switch
        {
            ApparatusAction.Split => chinese ? "分段" : "split",
            ApparatusAction.Join => chinese ? "合段" : "join",
            ApparatusAction.Close => chinese ? "止按" : "close",
            ApparatusAction.Classify => chinese ? "歸類" : "classify",
            ApparatusAction.Emend => chinese ? "改字" : "emend",
            ApparatusAction.Punctuate => chinese ? "標點" : "punctuate",
            ApparatusAction.Variant => chinese ? "存異" : "variant",
            _ => chinese ? "存疑" : "accept",
        };
}
