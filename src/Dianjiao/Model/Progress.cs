using System.Collections.Immutable;

namespace Dianjiao.Model;

/// <summary>The progress of a translation of a volume, in segments. A segment inside a range counts as one.</summary>
public sealed record Progress(
    string Volume,
    string Language,
    int Empty,
    int Done,
    int Check,
    int Stale
)
{
    public int Total => Empty + Done + Check + Stale;

    /// <summary>The number of segments that have all their words, whatever their state.</summary>
    public int Translated => Total - Empty;

    /// <summary>Returns the progress in each language of the volume, in the order of the lanes.</summary>
    public static ImmutableArray<Progress> Of(Volume volume) =>
        [
            .. volume.Languages.Select(language =>
            {
                var counts = volume
                    .Segments.Select(s =>
                        StatusOf(s.Translations.First(t => t.Language == language))
                    )
                    .CountBy(s => s)
                    .ToDictionary();
                return new Progress(
                    volume.Name,
                    language,
                    counts.GetValueOrDefault(SlotStatus.Empty),
                    counts.GetValueOrDefault(SlotStatus.Done),
                    counts.GetValueOrDefault(SlotStatus.Check),
                    counts.GetValueOrDefault(SlotStatus.Stale)
                );
            }),
        ];

    /// <summary>
    /// Returns the status of a segment; one of which a sentence is missing counts as not translated yet.
    /// </summary>
    private static SlotStatus StatusOf(Translation translation) =>
        translation.IsPartial ? SlotStatus.Empty : translation.Status;
}
