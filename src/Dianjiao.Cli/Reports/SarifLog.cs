using System.Text.Json.Serialization;

namespace Dianjiao.Cli.Reports;

/// <summary>The part of SARIF 2.1.0 that is used; names and nesting are the format's.</summary>
internal sealed record SarifLog(
    [property: JsonPropertyName("$schema")] string Schema,
    string Version,
    IEnumerable<SarifRun> Runs
);

internal sealed record SarifRun(
    SarifTool Tool,
    string ColumnKind,
    IEnumerable<SarifResult> Results
);

internal sealed record SarifTool(SarifDriver Driver);

internal sealed record SarifDriver(string Name, string? Version, IEnumerable<SarifRule> Rules);

internal sealed record SarifRule(
    string Id,
    SarifText ShortDescription,
    SarifText FullDescription,
    SarifConfiguration DefaultConfiguration
);

internal sealed record SarifConfiguration(string Level);

internal sealed record SarifText(string Text);

internal sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Level,
    SarifText Message,
    IEnumerable<SarifLocation> Locations
);

internal sealed record SarifLocation(SarifPlace PhysicalLocation);

/// <param name="Region">The place in the file; null where the diagnostic concerns the whole file.</param>
internal sealed record SarifPlace(
    SarifFile ArtifactLocation,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] SarifRegion? Region
);

internal sealed record SarifFile(string Uri);

/// <summary>A place in a file; lines and columns count from 1.</summary>
internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);
