using System.Collections.Immutable;
using Dianjiao.Layers;
using Dianjiao.Model;

namespace Dianjiao;

/// <summary>The straight line from seeds to site. It alone sees every stage.</summary>
public static class Pipeline
{
    /// <summary>All diagnostics; nothing is written.</summary>
    public static PipelineResult Check(string editionRoot)
    {
        var diagnostics = new DiagnosticBag();
        var (settings, _) = Load(editionRoot, diagnostics);
        return Result(settings, diagnostics, []);
    }

    private static (EditionSettings? Settings, Edition? Edition) Load(
        string editionRoot,
        DiagnosticBag diagnostics
    )
    {
        var layers = EditionReader.Read(editionRoot, diagnostics);
        return layers is null
            ? (null, null)
            : (layers.Settings, EditionBuilder.Build(layers, diagnostics));
    }

    private static PipelineResult Result(
        EditionSettings? settings,
        DiagnosticBag diagnostics,
        ImmutableArray<string> summary
    ) =>
        new(
            [
                .. diagnostics
                    .ToSorted()
                    .Select(d =>
                        // What has been accepted stays information, whatever the edition makes of its code.
                        d.Severity == d.Code.Severity
                        && settings?.Severities.TryGetValue(d.Code.Id, out var own) == true
                            ? d with
                            {
                                Severity = own,
                            }
                            : d
                    ),
            ],
            summary
        );
}
