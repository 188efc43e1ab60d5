using System.Collections.Immutable;

namespace Dianjiao.Model;

/// <summary>Summarises an edition, in a line for each volume, for the person at the terminal.</summary>
public static class EditionSummary
{
    public static ImmutableArray<string> Of(Edition edition) =>
        [
            .. edition.Volumes.Select(v =>
                $"{v.Name}: {v.Segments.Count(s => s.Kind == SegmentKind.Heading)} headings, "
                + $"{v.Segments.Count(s => s.Kind == SegmentKind.Detail)} details, "
                + $"{v.Segments.Count(s => s.IsAside)} commentaries, {v.Years.Count(y => y.Label.Length > 0)} years, "
                + $"{v.Segments.Sum(s => s.Notes.Length)} notes, {v.Apparatus.Length} apparatus entries"
                + string.Concat(
                    Progress
                        .Of(v)
                        .Select(p =>
                            $", {p.Language} {p.Translated}/{p.Total}"
                            + (p.Check > 0 ? $", {p.Check} to check" : "")
                            + (p.Stale > 0 ? $", {p.Stale} stale" : "")
                        )
                )
            ),
        ];
}
