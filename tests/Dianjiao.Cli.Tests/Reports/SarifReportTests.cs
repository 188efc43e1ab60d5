using System.Collections.Immutable;
using System.Text.Json;
using Dianjiao.Cli.Reports;

namespace Dianjiao.Cli.Tests.Reports;

/// <summary>
/// The rules of SARIF 2.1.0 for the properties that the report has; the sections are those of the specification. A name
/// that is not in these lists would be none of the format's.
/// </summary>
public sealed class SarifReportTests
{
    private static readonly Dictionary<string, string[]> Known = new()
    {
        ["log"] = ["$schema", "version", "runs"],
        ["run"] = ["tool", "columnKind", "results"],
        ["driver"] = ["name", "version", "rules"],
        ["rule"] = ["id", "shortDescription", "fullDescription", "defaultConfiguration"],
        ["result"] = ["ruleId", "ruleIndex", "level", "message", "locations"],
        ["region"] = ["startLine", "startColumn", "endLine", "endColumn"],
    };

    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    [Fact]
    public void TheReportKeepsTheRulesOfTheFormat()
    {
        var file = SourceFile.FromText("seeds/卷 1/text.txt", "甲𠀀乙\n丙\n");
        var log = Report(
            new Diagnostic(
                Codes.PrivateUse,
                Severity.Warning,
                file.Path,
                file.Span(1, 3),
                "message",
                "hint\nover two lines"
            ),
            new Diagnostic(Codes.NoSeeds, Severity.Error, "seeds", null, "message", null)
        );

        Has(log, "log", "version", "runs");
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.True(
            Uri.IsWellFormedUriString(log.GetProperty("$schema").GetString(), UriKind.Absolute)
        );
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        // 3.14.6: a run names its tool; 3.14.27: what its columns count.
        Has(run, "run", "tool", "results", "columnKind");
        Assert.Equal("unicodeCodePoints", run.GetProperty("columnKind").GetString());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Has(driver, "driver", "name");
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        foreach (var rule in rules)
        {
            // 3.49.3: an id; 3.49.9 and 3.49.10: descriptions are messages with a text.
            Has(rule, "rule", "id");
            Assert.NotEqual(
                "",
                rule.GetProperty("shortDescription").GetProperty("text").GetString()
            );
            Assert.NotEqual(
                "",
                rule.GetProperty("fullDescription").GetProperty("text").GetString()
            );
            Assert.Contains(
                rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(),
                Levels
            );
        }

        // 3.19.23: rules are unique.
        Assert.Equal(
            rules.Count,
            rules.Select(r => r.GetProperty("id").GetString()).Distinct().Count()
        );
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(2, results.Count);
        foreach (var result in results)
        {
            // 3.27.11: a message; 3.27.6: the index is that of the rule.
            Has(result, "result", "message");
            Assert.NotEqual("", result.GetProperty("message").GetProperty("text").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), Levels);
            Assert.Equal(
                result.GetProperty("ruleId").GetString(),
                rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()
            );
            var place = Assert
                .Single(result.GetProperty("locations").EnumerateArray())
                .GetProperty("physicalLocation");
            // 3.4.3: a relative reference, percent-encoded.
            var address = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            Assert.True(Uri.IsWellFormedUriString(address, UriKind.Relative), address);
            if (place.TryGetProperty("region", out var region))
            {
                // 3.30.5 to 3.30.8: from 1, and the end not before the start.
                Has(region, "region", "startLine", "startColumn", "endLine", "endColumn");
                Assert.All(region.EnumerateObject(), p => Assert.True(p.Value.GetInt32() >= 1));
                Assert.True(
                    (
                        region.GetProperty("startLine").GetInt32(),
                        region.GetProperty("startColumn").GetInt32()
                    ).CompareTo(
                        (
                            region.GetProperty("endLine").GetInt32(),
                            region.GetProperty("endColumn").GetInt32()
                        )
                    ) <= 0
                );
            }
        }
    }

    private static void Has(JsonElement element, string kind, params string[] required)
    {
        var names = element.EnumerateObject().Select(p => p.Name).ToList();
        Assert.Equal([], names.Except(Known[kind]));
        Assert.Equal([], required.Except(names));
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    private static JsonElement Report(params ImmutableArray<Diagnostic> diagnostics)
    {
        using var writer = new StringWriter();
        SarifReport.Write(writer, diagnostics);
        using var json = JsonDocument.Parse(writer.ToString());
        return json.RootElement.Clone();
    }
}
