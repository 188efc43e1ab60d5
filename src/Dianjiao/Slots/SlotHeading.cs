using System.Globalization;
using System.Text.RegularExpressions;
using Dianjiao.Base;

namespace Dianjiao.Slots;

/// <summary>The line that opens an entry: its anchor and the marks behind it. All else in it is left as it is.</summary>
public static partial class SlotHeading
{
    /// <summary>The anchor as written: 41.3, 41.51b–41.53, 41.3/2; without lemma and marks.</summary>
    public static string Anchor(string heading) => Pattern().Match(heading).Groups["anchor"].Value;

    public static string Anchor(Locus first, Locus last, int? sentence) =>
        (first == last ? $"{first}" : $"{first}–{last}")
        + (sentence is { } n ? string.Create(CultureInfo.InvariantCulture, $"/{n}") : "");

    public static string WithAnchor(string heading, string anchor)
    {
        var group = Pattern().Match(heading).Groups["anchor"];
        return string.Concat(
            heading.AsSpan(0, group.Index),
            anchor,
            heading.AsSpan(group.Index + group.Length)
        );
    }

    /// <summary>A slot that is marked already is marked no less: stale stays stale.</summary>
    public static string WithCheck(string heading) =>
        heading.Contains("[stale]", StringComparison.Ordinal)
        || heading.Contains("[check]", StringComparison.Ordinal)
            ? heading
            : Append(heading, "[check]");

    public static string WithStale(string heading) =>
        heading.Contains("[stale]", StringComparison.Ordinal) ? heading
        : heading.Contains("[check]", StringComparison.Ordinal)
            ? heading.Replace("[check]", "[stale]", StringComparison.Ordinal)
        : Append(heading, "[stale]");

    /// <summary>The mark it has stays before it and is there again when the segment is.</summary>
    public static string WithLost(string heading) => Append(heading, "[lost]");

    public static string WithoutLost(string heading) => Lost().Replace(heading, "");

    private static string Append(string heading, string mark) => $"{heading.TrimEnd(' ')} {mark}";

    [GeneratedRegex(@"^## +(?<anchor>\S+)")]
    private static partial Regex Pattern();

    [GeneratedRegex(@" *\[lost\]")]
    private static partial Regex Lost();
}
