using System.Globalization;
using System.Text.RegularExpressions;
using Dianjiao.Base;

namespace Dianjiao.Slots;

/// <summary>
/// Reads and changes the heading line of an entry: its anchor and its marks. All else in it stays as it is.
/// </summary>
public static partial class SlotHeading
{
    /// <summary>Returns the anchor as written, without lemma and marks: 41.3, 41.51b–41.53, 41.3/2.</summary>
    public static string Anchor(string heading) => Pattern().Match(heading).Groups["anchor"].Value;

    /// <summary>Writes an anchor; a sentence counts from 1 and is null for whole segments.</summary>
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

    /// <summary>Marks a heading [check]; one that is marked [check] or [stale] stays as it is.</summary>
    public static string WithCheck(string heading) =>
        heading.Contains("[stale]", StringComparison.Ordinal)
        || heading.Contains("[check]", StringComparison.Ordinal)
            ? heading
            : Append(heading, "[check]");

    /// <summary>Marks a heading [stale], in place of [check] if it has that.</summary>
    public static string WithStale(string heading) =>
        heading.Contains("[stale]", StringComparison.Ordinal) ? heading
        : heading.Contains("[check]", StringComparison.Ordinal)
            ? heading.Replace("[check]", "[stale]", StringComparison.Ordinal)
        : Append(heading, "[stale]");

    /// <summary>Marks a heading [lost] behind any other mark, which is there again when the segment is.</summary>
    public static string WithLost(string heading) => Append(heading, "[lost]");

    public static string WithoutLost(string heading) => Lost().Replace(heading, "");

    private static string Append(string heading, string mark) => $"{heading.TrimEnd(' ')} {mark}";

    [GeneratedRegex(@"^## +(?<anchor>\S+)")]
    private static partial Regex Pattern();

    [GeneratedRegex(@" *\[lost\]")]
    private static partial Regex Lost();
}
