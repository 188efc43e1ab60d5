using System.Collections.Immutable;

namespace Dianjiao.Model;

/// <summary>How far a translation of a volume has come, in segments. One that lies inside a range counts for itself.</summary>
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

    /// <summary>Segments that have all their words, whatever their state.</summary>
    public int Translated => Total - Empty;

    /// <summary>One for each language of the volume, in the order of the lanes.</summary>
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

    /// <summary>A segment of which a sentence is missing is not translated yet.</summary>
    private static SlotStatus StatusOf(Translation translation) =>
        translation.IsPartial ? SlotStatus.Empty : translation.Status;
}
