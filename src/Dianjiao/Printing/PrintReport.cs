using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dianjiao.Printing;

/// <summary>The report of the paginator, the page's script, about its work.</summary>
/// <param name="FrontPages">The number of pages before page 1, with roman numbers.</param>
/// <param name="Faults">
/// Descriptions, with places, of what is lost, overflows or covers something else; nothing may be printed then.
/// </param>
/// <param name="Deferred">The notes that begin on a later page than their words, by locus.</param>
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
    /// <summary>Reads the report from the value that the page's script returned.</summary>
    /// <exception cref="BrowserException">The value is not a paginator's report.</exception>
    public static PrintReport Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new BrowserException(
                "the page did not lay itself out: its script is missing from the theme"
            )
            {
                IsOfPage = true,
            };
        }

        try
        {
            return json.Deserialize(PrintJson.Default.PrintReport)!;
        }
        catch (JsonException e)
        {
            throw new BrowserException(
                $"what the theme's script says of the pages cannot be read: {e.Message}"
            )
            {
                IsOfPage = true,
            };
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectRequiredConstructorParameters = true
)]
[JsonSerializable(typeof(PrintReport))]
internal sealed partial class PrintJson : JsonSerializerContext;
