using System.Text.RegularExpressions;
using Dianjiao.Layers;
using Dianjiao.Model.Markdown;

namespace Dianjiao.Model;

/// <summary>Builds the edition from its volumes and checks what reaches from one volume into another.</summary>
public static partial class EditionBuilder
{
    public static Edition Build(EditionLayers layers, DiagnosticBag diagnostics)
    {
        var settings = layers.Settings;
        var (names, volumes) = NameResolver.Resolve(
            layers.Names,
            [
                .. layers
                    .Volumes.SelectAhead(v => Build(settings, v))
                    .Select(built =>
                    {
                        diagnostics.AddRange(built.Diagnostics);
                        return built.Volume;
                    }),
            ],
            diagnostics
        );
        var edition = new Edition(settings, volumes, names, layers.Pages)
        {
            PageTexts =
            [
                .. layers.Pages.Select(p =>
                    ProseReader.ReadPage(p.Markdown, p.Body, settings.Language, diagnostics)
                ),
            ],
        };
        foreach (var version in settings.Versions)
        {
            // The changes are shown later, as part of a list in front matter; they are parsed here for their errors.
            ProseReader.Read(
                version.Changes,
                settings.File?.Span(0, 0),
                settings.Language,
                diagnostics
            );
        }

        LinkCheck.Check(edition, diagnostics);
        LinkCircles.Check(edition, diagnostics);
        CheckWitnesses(layers, diagnostics);
        if (
            !diagnostics
                .ToSorted()
                .Any(d => d.Severity == Severity.Error && d.Path == EditionSettings.SettingsFile)
        )
        {
            // With an error in the settings, the language would be the default and not the edition's.
            ScriptCheck.Check(layers, diagnostics);
        }

        return edition;
    }

    /// <summary>Builds a volume, which knows nothing of the others, with diagnostics of its own.</summary>
    private static (Volume Volume, DiagnosticBag Diagnostics) Build(
        EditionSettings settings,
        VolumeLayers layers
    )
    {
        var found = new DiagnosticBag();
        var volume = VolumeBuilder.Build(settings, layers, found);
        return (Proses.Read(volume, settings, found), found);
    }

    private static void CheckWitnesses(EditionLayers layers, DiagnosticBag diagnostics)
    {
        var sigla = layers
            .Settings.Witnesses.Select(w => w.Siglum)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var volume in layers.Volumes)
        {
            var apparatus = volume.Apparatus;
            var bases = apparatus
                .Splits.Select(e => e.Basis)
                .Concat(apparatus.Joins.Select(e => e.Basis))
                .Concat(apparatus.Closes.Select(e => e.Basis))
                .Concat(apparatus.Reclassifications.Select(e => e.Basis))
                .Concat(apparatus.Emendations.Select(e => e.Basis))
                .Concat(apparatus.Acceptances.Select(e => e.Basis))
                .SelectMany(b => b.Witnesses.Select(w => (Witness: w, b.Span)));
            var named = apparatus.Variants.SelectMany(v =>
                v.Readings.Select(r => (r.Witness, v.Basis.Span))
                    .Concat(v.Basis.Witnesses.Select(w => (w, v.Basis.Span)))
            );
            foreach (var (witness, span) in bases.Concat(named))
            {
                if (Siglum().IsMatch(witness) && !sigla.Contains(witness))
                {
                    diagnostics.Add(
                        Codes.UnknownWitness,
                        span,
                        $"the siglum {witness} is not in the list of witnesses",
                        (
                            Nearest.To(witness, sigla) is { } near
                                ? $"perhaps {near} is meant; otherwise "
                                : ""
                        )
                            + "add it to edition.yml under witnesses: - { siglum: "
                            + witness
                            + ", name: … }, or write the work's full name"
                    );
                }
                else if (VolumeAlone().IsMatch(witness) && !sigla.Contains(witness))
                {
                    diagnostics.Add(
                        Codes.WitnessWithoutWork,
                        span,
                        $"“{witness}” says which volume, and not of which work",
                        "write the work before it, as in 宋史 39"
                            + (
                                sigla.Count > 0
                                    ? $", or a siglum of edition.yml: {string.Join(", ", sigla.Order(StringComparer.Ordinal))}"
                                    : ""
                            )
                    );
                }
            }
        }
    }

    [GeneratedRegex(@"^\s*[卷第]*\s*(?:[0-9]+|[〇零一二三四五六七八九十百]+)\s*卷?\s*$")]
    private static partial Regex VolumeAlone();

    // A siglum is one or two letters, perhaps with a number; anything longer, or in Chinese, is the name of a work.
    [GeneratedRegex(@"^[A-Za-z]{1,2}\d{0,2}$")]
    private static partial Regex Siglum();
}
