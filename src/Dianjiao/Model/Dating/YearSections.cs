using System.Collections.Immutable;
using Dianjiao.Base;

namespace Dianjiao.Model.Dating;

/// <summary>The years of a volume, and the place of each segment in them.</summary>
/// <param name="Years">The years in the order of the text; every segment belongs to one.</param>
/// <param name="Places">The places of the segments, one for each draft.</param>
public sealed record YearSections(
    ImmutableArray<YearSection> Years,
    ImmutableArray<SegmentPlace> Places
)
{
    /// <param name="isSimplified">
    /// True if the text is in simplified characters; years that it does not name are then shown in them too.
    /// </param>
    public static YearSections Of(ImmutableArray<DatedDraft> drafts, bool isSimplified)
    {
        var years = ImmutableArray.CreateBuilder<YearSection>();
        var places = ImmutableArray.CreateBuilder<SegmentPlace>(drafts.Length);
        var entries = new Dictionary<(int Year, string Month), int>();
        var month = "";
        Locus? heading = null;
        for (var i = 0; i < drafts.Length; i++)
        {
            var date = drafts[i].Date;
            month = date?.MonthLabel ?? month;
            if (years.Count == 0 || date?.YearLabel.Length > 0)
            {
                if (years.Count > 0)
                {
                    years[^1] = years[^1] with { End = i };
                }

                years.Add(Section(date, isSimplified, i, drafts.Length));
            }

            var year = years.Count - 1;
            var isHeading = drafts[i].Kind == SegmentKind.Heading;
            if (isHeading)
            {
                heading = drafts[i].Draft.Block.Locus;
                entries[(year, month)] = entries.GetValueOrDefault((year, month)) + 1;
            }

            places.Add(
                new SegmentPlace(
                    year,
                    month,
                    entries.GetValueOrDefault((year, month)),
                    isHeading ? null : heading
                )
            );
        }

        return new YearSections(years.ToImmutable(), places.MoveToImmutable());
    }

    /// <param name="date">The date that names the year; null before the first that does.</param>
    private static YearSection Section(HeadingDate? date, bool isSimplified, int first, int end)
    {
        var resolved = date?.Resolved[0];
        return new YearSection(
            date?.YearLabel ?? "",
            date?.YearLabel.Length > 0 ? resolved!.Years : [],
            resolved?.Year,
            [
                .. (resolved?.Contemporaries ?? []).Select(p =>
                    p with
                    {
                        IsSimplified = isSimplified,
                    }
                ),
            ],
            first,
            end
        );
    }
}
