using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Layers;

namespace Dianjiao.Model.Naming;

/// <summary>
/// Records which entries of the authority list are found in the volumes, and reports those that are not.
/// </summary>
public sealed class NameUse
{
    private const int LociToName = 4;

    private readonly NameList names;
    private readonly Dictionary<NameEntry, HashSet<Locus>> limits = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly Dictionary<Locus, List<NameExclusion>> exclusions = [];
    private readonly HashSet<(string Id, string Form)> found = [];
    private readonly HashSet<NameForm> foundForAll = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<NameExclusion> standing = [];
    private readonly HashSet<NameExclusion> effective = [];
    private readonly Dictionary<
        (string Form, NameEntry First, NameEntry Second),
        List<Locus>
    > ambiguous = [];

    public NameUse(NameList names)
    {
        this.names = names;
        foreach (var entry in names.Entries.Where(e => !e.Where.IsEmpty))
        {
            limits[entry] = [.. entry.Where];
        }

        foreach (var exclusion in names.Exclusions)
        {
            if (!exclusions.TryGetValue(exclusion.At, out var list))
            {
                exclusions[exclusion.At] = list = [];
            }

            list.Add(exclusion);
        }
    }

    /// <summary>
    /// Returns the entries that may claim a form in a segment. Entries that name the segment exclude those that name
    /// none: the editor has said which is meant.
    /// </summary>
    public ImmutableArray<NameEntry> ClaimantsAt(NameForm form, Segment segment)
    {
        // Nearly all forms have one claimant, and most claimants no limits.
        if (form.Claimants is [{ Where.IsEmpty: true }])
        {
            return form.Claimants;
        }

        ImmutableArray<NameEntry> named = [.. form.Claimants.Where(e => Names(e, segment))];
        return named.IsEmpty ? [.. form.Claimants.Where(e => e.Where.IsEmpty)] : named;
    }

    public IReadOnlyList<NameExclusion> ExclusionsAt(Segment segment) =>
        exclusions.Count == 0
            ? []
            :
            [
                .. segment
                    .Aliases.Prepend(segment.Locus)
                    .SelectMany(l => exclusions.TryGetValue(l, out var list) ? list : []),
            ];

    /// <summary>Records that a form was found, with the entries that may claim it.</summary>
    public void Found(NameForm form, ImmutableArray<NameEntry> claimants)
    {
        if (claimants == form.Claimants)
        {
            foundForAll.Add(form);
            return;
        }

        foreach (var entry in claimants)
        {
            found.Add((entry.Id, form.Text));
        }
    }

    /// <summary>Records that the words of an exclusion stand in the text.</summary>
    public void Stands(NameExclusion exclusion) => standing.Add(exclusion);

    /// <summary>Records that an exclusion kept a name from being found.</summary>
    public void Dropped(NameExclusion exclusion) => effective.Add(exclusion);

    /// <summary>Records that several entries claim a form at a locus.</summary>
    public void Ambiguous(NameForm form, ImmutableArray<NameEntry> claimants, Locus locus)
    {
        var key = (form.Text, claimants[0], claimants[1]);
        if (!ambiguous.TryGetValue(key, out var loci))
        {
            ambiguous[key] = loci = [];
        }

        // Segments are searched one after the other, each once, so only the last locus can be the same.
        if (loci.Count == 0 || loci[^1] != locus)
        {
            loci.Add(locus);
        }
    }

    /// <param name="loci">All loci of the edition, aliases included.</param>
    public void Report(IReadOnlySet<Locus> loci, DiagnosticBag diagnostics)
    {
        foreach (var form in foundForAll)
        {
            found.UnionWith(form.Claimants.Select(e => (e.Id, form.Text)));
        }

        foreach (var entry in names.Entries)
        {
            foreach (var locus in entry.Where.Where(l => !loci.Contains(l)))
            {
                ReportLocus(locus, entry.WhereSpan, diagnostics);
            }

            foreach (var form in entry.Forms.Where(f => !found.Contains((entry.Id, f))))
            {
                diagnostics.Add(
                    Codes.UnusedForm,
                    entry.FormsSpan,
                    $"{form} stands nowhere in the text"
                        + (entry.Where.IsEmpty ? "" : " at the loci under where"),
                    "compare it with the text, or leave it if another text has it"
                );
            }
        }

        ReportExclusions(loci, diagnostics);
        foreach (var ((form, first, second), places) in ambiguous)
        {
            var named = string.Join(", ", places.Take(LociToName));
            diagnostics.Add(
                Codes.AmbiguousName,
                second.FormsSpan,
                $"{form} is claimed by {second.Id} and by {first.Id}, at {named}"
                    + (places.Count > LociToName ? $" and {places.Count - LociToName} more" : ""),
                $"say where it is {second.Id}: where: ['{places[0]}']",
                places[0].ToString()
            );
        }
    }

    private void ReportExclusions(IReadOnlySet<Locus> loci, DiagnosticBag diagnostics)
    {
        foreach (var exclusion in names.Exclusions)
        {
            if (!loci.Contains(exclusion.At))
            {
                ReportLocus(exclusion.At, exclusion.Span, diagnostics);
            }
            else if (!standing.Contains(exclusion))
            {
                diagnostics.Add(
                    Codes.IdleExclusion,
                    exclusion.Span,
                    $"“{exclusion.Form}” does not stand in {exclusion.At}",
                    "mend the words or the locus, or delete the exception"
                );
            }
            else if (!effective.Contains(exclusion))
            {
                diagnostics.Add(
                    Codes.IdleExclusion,
                    exclusion.Span,
                    $"no name would be found in “{exclusion.Form}” in {exclusion.At}",
                    "delete the exception, or quote the whole name"
                );
            }
        }
    }

    private static void ReportLocus(Locus locus, SourceSpan span, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            Codes.NoSuchLocus,
            span,
            $"there is no segment {locus}",
            "dianjiao check names the segments; a segment made by a split has a letter"
        );

    private bool Names(NameEntry entry, Segment segment) =>
        limits.TryGetValue(entry, out var loci)
        && (loci.Contains(segment.Locus) || segment.Aliases.Any(loci.Contains));
}
