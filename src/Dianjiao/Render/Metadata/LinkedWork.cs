using System.Text.Json.Serialization;

namespace Dianjiao.Render.Metadata;

/// <summary>A work or a part of one in the terms of schema.org. A member that is null is left out.</summary>
internal sealed record LinkedWork(
    [property: JsonPropertyName("@type"), JsonPropertyOrder(-1)] string Type,
    [property: JsonPropertyOrder(-1)] string Name
)
{
    /// <summary>The vocabulary; stated in the outermost work only.</summary>
    [JsonPropertyName("@context"), JsonPropertyOrder(-2)]
    public string? Context { get; init; }

    public string? AlternateName { get; init; }

    /// <summary>The language tags of the text and its translations.</summary>
    public required IReadOnlyList<string> InLanguage { get; init; }

    public string? Url { get; init; }

    public LinkedPerson? Author { get; init; }

    /// <summary>The number of a volume in the work.</summary>
    public string? Position { get; init; }

    /// <summary>The years of the common era: 1218/1223.</summary>
    public string? TemporalCoverage { get; init; }

    public LinkedWork? IsPartOf { get; init; }

    public LinkedPerson? Editor { get; init; }

    public string? Version { get; init; }

    /// <summary>The address of the licence.</summary>
    public string? License { get; init; }

    public IReadOnlyList<LinkedPart>? HasPart { get; init; }

    public IReadOnlyList<LinkedTranslation>? WorkTranslation { get; init; }
}

/// <summary>An author or editor in the terms of schema.org.</summary>
internal sealed record LinkedPerson(string Name)
{
    /// <summary>The type, Person; null where it may also be a project.</summary>
    [JsonPropertyName("@type"), JsonPropertyOrder(-1)]
    public string? Type { get; init; }

    public string? AlternateName { get; init; }
}

/// <summary>A volume of a work in the terms of schema.org.</summary>
internal sealed record LinkedPart(
    [property: JsonPropertyName("@type")] string Type,
    string Name,
    string Position,
    string? Url
);

/// <summary>A translation, or the work that it translates, in the terms of schema.org.</summary>
/// <param name="TranslationOfWork">The work that it translates; null in the work itself.</param>
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
