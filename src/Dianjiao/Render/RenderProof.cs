using System.Collections.Immutable;
using Dianjiao.Model;
using Dianjiao.Render.Written;

namespace Dianjiao.Render;

/// <summary>
/// Checks the files on their way to the disk: that each renderer wrote of a volume as much as the model holds, that no
/// page lacks what its template was given, and that none loads anything from outside. A failure stops the build.
/// </summary>
public sealed class RenderProof
{
    private readonly Dictionary<string, RenderCounts> expected;
    private readonly SortedDictionary<string, RenderCounts> written = new(StringComparer.Ordinal);
    private readonly DiagnosticBag diagnostics;
    private readonly Theme theme;
    private readonly LoadProof loads;

    /// <param name="theme">The templates, in which a fault is located; null where only the counts matter.</param>
    public RenderProof(Edition edition, DiagnosticBag diagnostics, Theme? theme = null)
    {
        this.theme = theme ?? Theme.Empty;
        loads = new LoadProof(edition.Settings, this.theme, diagnostics);
        expected = edition.Volumes.ToDictionary(
            v => v.Name,
            RenderCounts.Of,
            StringComparer.Ordinal
        );
        expected[RenderCounts.WholeEdition] = RenderCounts.Of(edition);
        this.diagnostics = diagnostics;
    }

    /// <summary>A line for each output that holds the edition's text, with its numbers.</summary>
    public ImmutableArray<string> Summary =>
        [.. written.Select(w => $"{w.Key}: {Describe(w.Value)}, each once")];

    /// <summary>Finds what a file loads from outside. Any number of threads may ask.</summary>
    public ImmutableArray<OutsideLoad> Loads(OutputFile file) => loads.Find(file);

    /// <summary>Checks a file, reports what is wrong, and returns the same file.</summary>
    /// <param name="output">The name of the output that the file belongs to.</param>
    public OutputFile Pass(string output, OutputFile file) => Pass(output, file, Loads(file));

    /// <summary>The same for a file of which is known already what it loads from outside.</summary>
    /// <inheritdoc cref="Pass(string, OutputFile)"/>
    public OutputFile Pass(string output, OutputFile file, ImmutableArray<OutsideLoad> outside)
    {
        if (file.Lack is { } lack)
        {
            diagnostics.Add(lack.Describe(file.Path, isOwn: !theme.Replaced.IsEmpty));
        }

        loads.Report(outside);
        if (file.Counts is { } counts)
        {
            Pass(output, file, counts);
        }

        return file;
    }

    private void Pass(string output, OutputFile file, RenderCounts counts)
    {
        var model = expected[counts.Volume];
        var wanted = model with
        {
            Notes = counts.Notes is null ? null : model.Notes,
            Apparatus = counts.Apparatus is null ? null : model.Apparatus,
            Parallels = counts.Parallels is null ? null : model.Parallels,
            Language = counts.Language,
        };
        if (counts != wanted)
        {
            diagnostics.Add(
                Codes.ProofFailed,
                file.Path,
                $"the file holds {Describe(counts)}, but {Holder(counts)} has {Describe(wanted)}",
                "if you changed a template, it has lost a part; otherwise please report it"
            );
        }

        var key = counts.Language.Length == 0 ? output : $"{output} {counts.Language}";
        var sum =
            written.GetValueOrDefault(key) ?? new RenderCounts("", 0, 0, 0, 0) { Parallels = 0 };
        written[key] = new RenderCounts(
            "",
            sum.Segments + counts.Segments,
            sum.Notes + counts.Notes,
            sum.Apparatus + counts.Apparatus,
            sum.Commentaries + counts.Commentaries
        )
        {
            Parallels = sum.Parallels + counts.Parallels,
        };
    }

    private static string Holder(RenderCounts counts) =>
        counts.Volume == RenderCounts.WholeEdition ? "the edition" : $"volume {counts.Volume}";

    private static string Describe(RenderCounts counts) =>
        $"{counts.Segments} segments, {counts.Commentaries} commentaries"
        + (counts.Notes is { } notes ? $", {notes} notes" : "")
        + (counts.Apparatus is { } apparatus ? $", {apparatus} apparatus entries" : "")
        + (counts.Parallels is { } parallels ? $", {parallels} parallels" : "");
}
