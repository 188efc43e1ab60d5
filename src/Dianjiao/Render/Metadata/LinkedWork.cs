using System.Text.Json.Serialization;

namespace Dianjiao.Render.Metadata;

/// <summary>A work or a part of one as schema.org describes it. What is null is not stated.</summary>
internal sealed record LinkedWork(
    [property: JsonPropertyName("@type"), JsonPropertyOrder(-1)] string Type,
    [property: JsonPropertyOrder(-1)] string Name
)
{
    [JsonPropertyName("@context"), JsonPropertyOrder(-2)]
    public string? Context { get; init; }

    public string? AlternateName { get; init; }

    public required IReadOnlyList<string> InLanguage { get; init; }

    public string? Url { get; init; }

    public LinkedPerson? Author { get; init; }

    public string? Position { get; init; }

    /// <summary>Years CE: 1218/1223.</summary>
    public string? TemporalCoverage { get; init; }

    public LinkedWork? IsPartOf { get; init; }

    public LinkedPerson? Editor { get; init; }

    public string? Version { get; init; }

    public string? License { get; init; }

    public IReadOnlyList<LinkedPart>? HasPart { get; init; }

    public IReadOnlyList<LinkedTranslation>? WorkTranslation { get; init; }
}

internal sealed record LinkedPerson(string Name)
{
    /// <summary>Null where it may be a project as well.</summary>
    [JsonPropertyName("@type"), JsonPropertyOrder(-1)]
    public string? Type { get; init; }

    public string? AlternateName { get; init; }
}

internal sealed record LinkedPart(
    [property: JsonPropertyName("@type")] string Type,
    string Name,
    string Position,
    string? Url
);

/// <param name="TranslationOfWork">Null in the work itself.</param>
internal sealed record LinkedTranslation(
    [property: JsonPropertyName("@type")] string Type,
    string Name,
    string InLanguage,
    LinkedTranslation? TranslationOfWork
);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(LinkedWork))]
internal sealed partial class LinkedJson : JsonSerializerContext;
