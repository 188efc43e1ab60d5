using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Dianjiao.Cli.Reports;
using Dianjiao.Slots;
using Dianjiao.Write;

namespace Dianjiao.Cli;

internal static class SlotsCommand
{
    private const int NamedAnchors = 24;

    /// <summary>
    /// The changes in the order in which a line names them; where IsNamed is true the slots are listed, since somebody
    /// has to look at them.
    /// </summary>
    private static readonly ImmutableArray<(
        SlotChangeKind Kind,
        string Word,
        bool IsNamed
    )> Words =
    [
        (SlotChangeKind.Renamed, "renamed after the volume's folder", false),
        (SlotChangeKind.Added, "added", false),
        (SlotChangeKind.Refreshed, "refreshed", false),
        (SlotChangeKind.Checked, "to check", true),
        (SlotChangeKind.Staled, "stale", true),
        (SlotChangeKind.Kept, "with words of their own moved below the source", true),
        (SlotChangeKind.Moved, "moved", true),
        (SlotChangeKind.Lost, "lost, kept at the end", true),
        (SlotChangeKind.Restored, "restored", true),
        (SlotChangeKind.Dropped, "empty and dropped", false),
    ];

    public static Command Create(TextWriter error)
    {
        var edition = EditionArgument.Create();
        var language = new Option<string>("--lang")
        {
            HelpName = "LANG",
            Description =
                "A language tag, such as en; a new one begins a translation [default: all there are]",
        };
        var command = new Command(
            "slots",
            "Adds and refreshes the slots of translations and notes; no translator's word is altered"
        )
        {
            edition,
            language,
        };
        command.SetAction(line => Run(line.GetValue(edition)!, line.GetValue(language), error));
        return command;
    }

    public static int Run(string edition, string? language, TextWriter error)
    {
        var root = Path.GetFullPath(edition);
        var run = SlotRun.Run(root, language);
        var summary = ImmutableArray.CreateBuilder<string>();
        var diagnostics = run.Diagnostics.ToList();
        foreach (var file in run.Files)
        {
            diagnostics.AddRange(SetAside(root, file));
            if (Write(root, file) is { } problem)
            {
                diagnostics.Add(problem);
                continue;
            }

            summary.Add($"{file.Path}: {Describe(file)}");
        }

        if (run.Files.IsEmpty)
        {
            summary.Add(
                run.HasErrors
                    ? "no file was touched"
                    : "no translation is begun: dianjiao slots --lang en makes its file in every volume"
            );
        }

        var result = new PipelineResult([.. diagnostics], summary.ToImmutable());
        TextReport.Write(error, result, Colours.OnError());
        return ExitStatus.Of(result);
    }

    /// <summary>Writes a file if it has changed.</summary>
    /// <returns>The reason why it was not written; null when it was, or needed no change.</returns>
    private static Diagnostic? Write(string root, SlotFile file)
    {
        var path = Path.Combine(root, file.Path);
        var reason = file.IsChanged ? Write(root, path, file) : null;
        return reason is null
            ? null
            : new Diagnostic(
                Codes.Unreadable,
                Severity.Error,
                file.Path,
                null,
                $"this file was not refreshed: {reason}",
                "nothing in it was changed; run dianjiao slots again when that is mended"
            );
    }

    private static string? Write(string root, string path, SlotFile file)
    {
        try
        {
            if (WriteRule.RefusalOfLayer(path, root) is { } reason)
            {
                return reason;
            }

            var content = Encoding.UTF8.GetBytes(file.Result.Text);
            return file.Before is not { } before
                ? WholeFile.Create(path, content)
                : WholeFile.Replace(
                    File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path,
                    content,
                    there => File.ReadAllBytes(there).AsSpan().SequenceEqual(before.Bytes.AsSpan()),
                    "it was saved by someone else meanwhile"
                );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
    }

    /// <summary>
    /// Deletes the drafts that killed runs have left beside a file, and reports those that may hold somebody's words.
    /// </summary>
    private static IEnumerable<Diagnostic> SetAside(string root, SlotFile file) =>
        WholeFile
            .Sweep(Path.Combine(root, file.Path))
            .Select(left => new Diagnostic(
                Codes.SetAside,
                Codes.SetAside.Severity,
                file.Path,
                null,
                $"{Path.GetFileName(left)}, beside it, holds other words than it does",
                "a run that was killed left it: compare the two, then delete it"
            ));

    private static string Describe(SlotFile file)
    {
        var counts = Words
            .Select(w =>
                (w.Word, w.IsNamed, Changes: file.Result.Changes.Where(c => c.Kind == w.Kind))
            )
            .Where(w => w.Changes.Any())
            .Select(w => $"{w.Changes.Count()} {w.Word}{(w.IsNamed ? Names(w.Changes) : "")}")
            .ToList();
        return counts.Count > 0 ? string.Join(", ", counts)
            : file.IsChanged ? "refreshed"
            : "as it should be";
    }

    private static string Names(IEnumerable<SlotChange> changes)
    {
        var names = changes
            .Select(c => c.To is { } to ? $"{c.Anchor} → {to}" : c.Anchor)
            .Distinct()
            .ToList();
        return $" ({string.Join(", ", names.Take(NamedAnchors))}{(names.Count > NamedAnchors ? " …" : "")})";
    }
}
