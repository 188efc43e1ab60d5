using System.Text.RegularExpressions;
using Dianjiao.Base;
using Dianjiao.Layers;

namespace Dianjiao.Model;

/// <summary>Makes the edition out of its volumes and checks what reaches from one volume into another.</summary>
public static partial class EditionBuilder
{
    public static Edition Build(EditionLayers layers, DiagnosticBag diagnostics)
    {
        var (names, volumes) = NameResolver.Resolve(
            layers.Names,
            [.. layers.Volumes.Select(v => VolumeBuilder.Build(layers.Settings, v, diagnostics))],
            diagnostics
        );
        var edition = new Edition(layers.Settings, volumes, names, layers.Pages);
        CheckLinks(edition, diagnostics);
        LinkCircles.Check(edition, diagnostics);
        CheckWitnesses(layers, diagnostics);
        if (
            !diagnostics
                .ToSorted()
                .Any(d => d.Severity == Severity.Error && d.Path == EditionSettings.SettingsFile)
        )
        {
            // Otherwise the language is that of an edition whose settings could not be read.
            ScriptCheck.Check(layers, diagnostics);
        }

        return edition;
    }

    private static void CheckLinks(Edition edition, DiagnosticBag diagnostics)
    {
        var targets = edition
            .Volumes.SelectMany(v => v.Segments)
            .SelectMany(s => s.Aliases.Prepend(s.Locus))
            .Select(l => l.ToString())
            .Concat(edition.Names.Select(n => n.Entry.Id))
            .ToHashSet(StringComparer.Ordinal);
        var ends = edition
            .Volumes.Where(v => !v.Segments.IsEmpty)
            .Select(v => v.Segments[^1].Locus)
            .DistinctBy(l => l.Volume)
            .ToDictionary(l => l.Volume, StringComparer.Ordinal);
        var guesses = new GuessBudget();
        foreach (var segment in edition.Volumes.SelectMany(v => v.Segments))
        {
            foreach (var note in segment.Notes)
            {
                CheckLinks(note.Markdown, note.Span, targets, ends, guesses, diagnostics);
            }

            foreach (var translation in segment.Translations)
            {
                if (translation.Span is { } span)
                {
                    CheckLinks(translation.Markdown, span, targets, ends, guesses, diagnostics);
                }
            }
        }

        foreach (var page in edition.Pages)
        {
            CheckLinks(page.Markdown, page.Body, targets, ends, guesses, diagnostics);
        }
    }

    private static void CheckLinks(
        string markdown,
        SourceSpan span,
        HashSet<string> targets,
        Dictionary<string, Locus> ends,
        GuessBudget guesses,
        DiagnosticBag diagnostics
    )
    {
        WrittenWords? source = null;
        foreach (Match match in Brackets().Matches(markdown))
        {
            var link = Link().Match(match.Value);
            var target = link.Groups["target"].Value;
            if (targets.Contains(target))
            {
                continue;
            }

            source ??= new WrittenWords(span, markdown);
            diagnostics.Add(
                Codes.DanglingLink,
                source.Place(match.Index, match.Value),
                link.Success
                    ? $"there is no segment or name {target} to link to"
                    : $"{match.Value} is not a link",
                BeyondTheEnd(target, ends)
                    ?? (
                        link.Success && Nearest.To(target, targets, guesses) is { } near
                            ? $"perhaps {near} is meant"
                            : null
                    )
                    ?? "a link names a locus, [[41.31b]], or a name’s id, [[li-zunxu]], and may have words of its own: [[41.31b|the siege]]"
            );
        }
    }

    /// <summary>A locus after the last of its volume looks like many; none of them is more likely meant than the others.</summary>
    private static string? BeyondTheEnd(string target, Dictionary<string, Locus> ends) =>
        Locus.TryParse(target) is { } locus
        && ends.TryGetValue(locus.Volume, out var last)
        && locus.LineNumber > last.LineNumber
        && last.LineNumber > 0
            ? $"the last segment of volume {locus.Volume} is {last}"
            : null;

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

    // A siglum is a letter or two, perhaps with a number; anything longer, or in Chinese, is the name of a work.
    [GeneratedRegex(@"^[A-Za-z]{1,2}\d{0,2}$")]
    private static partial Regex Siglum();

    [GeneratedRegex(@"\[\[[^\[\]\n]*\]\]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^\[\[(?<target>[^\[\]\s|]+)(\|[^\[\]|]+)?\]\]$")]
    private static partial Regex Link();
}
