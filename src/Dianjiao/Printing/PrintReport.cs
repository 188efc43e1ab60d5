using System.Collections.Immutable;
using System.Text.Json;

namespace Dianjiao.Printing;

/// <summary>What the paginator says of its work.</summary>
/// <param name="FrontPages">With roman numbers, before page 1.</param>
/// <param name="Faults">What is lost, overflows or stands over something else, and where; nothing may be printed then.</param>
/// <param name="Deferred">Notes that begin on a later page than their words, by locus.</param>
/// <param name="Filled">The mean share of the type area that is used, in per cent.</param>
public sealed record PrintReport(
    int Pages,
    int FrontPages,
    int Lines,
    ImmutableArray<string> Faults,
    ImmutableArray<string> Deferred,
    int Filled
)
{
    public static PrintReport Read(JsonElement json) =>
        new(
            json.GetProperty("pages").GetInt32(),
            json.GetProperty("frontPages").GetInt32(),
            json.GetProperty("lines").GetInt32(),
            Texts(json, "faults"),
            Texts(json, "deferred"),
            json.GetProperty("filled").GetInt32()
        );

    private static ImmutableArray<string> Texts(JsonElement json, string name) =>
        [.. json.GetProperty(name).EnumerateArray().Select(e => e.GetString() ?? "")];
}
