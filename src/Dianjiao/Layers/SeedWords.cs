namespace Dianjiao.Layers;

/// <summary>The fixed words that the seed files use for the values of a choice.</summary>
public static class SeedWords
{
    public static IReadOnlyDictionary<string, SegmentKind> SegmentKinds { get; } =
        new Dictionary<string, SegmentKind>
        {
            ["heading"] = SegmentKind.Heading,
            ["detail"] = SegmentKind.Detail,
            ["commentary"] = SegmentKind.Commentary,
            ["supplement"] = SegmentKind.Supplement,
            ["discussion"] = SegmentKind.Discussion,
        };

    public static IReadOnlyDictionary<string, EmendationKind> EmendationKinds { get; } =
        new Dictionary<string, EmendationKind>
        {
            ["conversion"] = EmendationKind.Conversion,
            ["copyist"] = EmendationKind.Copyist,
            ["taboo"] = EmendationKind.Taboo,
            ["punctuation"] = EmendationKind.Punctuation,
            ["structure"] = EmendationKind.Structure,
            ["conjecture"] = EmendationKind.Conjecture,
        };

    public static IReadOnlyDictionary<string, Certainty> Certainties { get; } =
        new Dictionary<string, Certainty>
        {
            ["certain"] = Certainty.Certain,
            ["probable"] = Certainty.Probable,
            ["possible"] = Certainty.Possible,
            ["unknown"] = Certainty.Unknown,
        };

    public static IReadOnlyDictionary<string, Agreement> Agreements { get; } =
        new Dictionary<string, Agreement>
        {
            ["agrees"] = Agreement.Agrees,
            ["date"] = Agreement.Date,
            ["number"] = Agreement.Number,
            ["name"] = Agreement.Name,
            ["substance"] = Agreement.Substance,
        };

    public static IReadOnlyDictionary<string, NameKind> NameKinds { get; } =
        new Dictionary<string, NameKind>
        {
            ["person"] = NameKind.Person,
            ["place"] = NameKind.Place,
            ["people"] = NameKind.People,
            ["office"] = NameKind.Office,
            ["work"] = NameKind.Work,
            ["era"] = NameKind.Era,
        };

    public static string Of(SegmentKind kind) => SegmentKinds.First(p => p.Value == kind).Key;

    public static string Of(EmendationKind kind) => EmendationKinds.First(p => p.Value == kind).Key;

    public static string Of(Certainty certainty) =>
        Certainties.First(p => p.Value == certainty).Key;

    public static string Of(Agreement agreement) => Agreements.First(p => p.Value == agreement).Key;

    public static string Of(NameKind kind) => NameKinds.First(p => p.Value == kind).Key;

    public static SegmentKind? RequiredKind(YamlMap map, DiagnosticBag diagnostics)
    {
        if (!map.IsBlank("kind"))
        {
            return map.OneOf("kind", SegmentKinds);
        }

        diagnostics.Add(
            Codes.MissingKey,
            map.Span,
            "the key kind is missing",
            "add a line “kind: heading”"
        );
        return null;
    }
}
