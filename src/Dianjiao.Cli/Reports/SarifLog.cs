using System.Text.Json.Serialization;

namespace Dianjiao.Cli.Reports;

/// <summary>What of SARIF 2.1.0 is used; names and nesting are the format's.</summary>
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

/// <param name="Region">Null where the finding concerns the whole file.</param>
internal sealed record SarifPlace(
    SarifFile ArtifactLocation,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] SarifRegion? Region
);

internal sealed record SarifFile(string Uri);

/// <summary>Lines and columns from 1.</summary>
internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);
