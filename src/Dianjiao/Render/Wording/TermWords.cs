using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Model;

namespace Dianjiao.Render.Wording;

/// <summary>The model's fixed words in one language.</summary>
internal sealed record TermWords(
    ImmutableDictionary<SegmentKind, string> Segments,
    ImmutableDictionary<Certainty, string> Certainties,
    ImmutableDictionary<EmendationKind, string> Emendations,
    ImmutableDictionary<Agreement, string> Parallels,
    ImmutableDictionary<ApparatusAction, string> Interventions
)
{
    private static readonly ImmutableDictionary<string, ApparatusAction> Actions =
        Enum.GetValues<ApparatusAction>()
            .ToImmutableDictionary(a => a.ToString().ToLowerInvariant());

    /// <summary>No words, in place of those that are read later.</summary>
    public static TermWords None { get; } =
        new(
            ImmutableDictionary<SegmentKind, string>.Empty,
            ImmutableDictionary<Certainty, string>.Empty,
            ImmutableDictionary<EmendationKind, string>.Empty,
            ImmutableDictionary<Agreement, string>.Empty,
            ImmutableDictionary<ApparatusAction, string>.Empty
        );

    public static TermWords Read(WordReader words) =>
        new(
            words.Each("terms.segments", SeedWords.SegmentKinds),
            words.Each("terms.certainty", SeedWords.Certainties),
            words.Each("terms.emendations", SeedWords.EmendationKinds),
            words.Each(
                "terms.parallels",
                // A passage that agrees needs no remark.
                SeedWords
                    .Agreements.Where(a => a.Value != Agreement.Agrees)
                    .ToImmutableDictionary()
            ),
            words.Each("terms.interventions", Actions)
        );
}
