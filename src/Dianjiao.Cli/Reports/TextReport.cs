using System.Collections.Immutable;
using Spectre.Console;

namespace Dianjiao.Cli.Reports;

/// <summary>
/// Writes diagnostics for people and for programs that read compilers' output: <c>path(line,column): severity CODE:
/// message</c>, the place in the source, and what to write.
/// </summary>
public static class TextReport
{
    private const string Indent = "    ";
    private const int FewEnough = 8;
    private const int NamedErrors = 5;

    public static void Write(TextWriter writer, PipelineResult result, AnsiCapabilities? colours)
    {
        foreach (var diagnostic in result.Diagnostics)
        {
            Write(writer, diagnostic, colours);
        }

        WriteEnd(writer, result);
    }

    /// <summary>
    /// Writes a short report, for commands that are run again and again over warnings that the editor knows: what
    /// <c>check</c> shows too is one line for each code. Errors are shown in full.
    /// </summary>
    public static void WriteBriefly(
        TextWriter writer,
        PipelineResult result,
        AnsiCapabilities? colours
    )
    {
        // The first diagnostic of each kind is shown, with the number of all.
        var known = new Dictionary<Diagnostic, int>(ReferenceEqualityComparer.Instance);
        foreach (
            var alike in result.Diagnostics.Where(IsKnownToCheck).GroupBy(d => (d.Code, d.Severity))
        )
        {
            known.Add(alike.First(), alike.Count());
        }

        foreach (var diagnostic in result.Diagnostics)
        {
            if (!IsKnownToCheck(diagnostic))
            {
                Write(writer, diagnostic, colours);
            }
            else if (known.TryGetValue(diagnostic, out var count))
            {
                WriteHead(
                    writer,
                    diagnostic,
                    count == 1
                        ? diagnostic.Message
                        : $"{diagnostic.Code.Title} (the first of {count})",
                    colours
                );
            }
        }

        if (known.Count > 0)
        {
            writer.WriteLine("dianjiao check shows all of them, and what to write");
        }

        WriteEnd(writer, result);
    }

    /// <summary>
    /// True for a diagnostic that <c>check</c> finds too and that is no error; false for those about this machine, the
    /// output folder and the printed pages.
    /// </summary>
    private static bool IsKnownToCheck(Diagnostic diagnostic) =>
        diagnostic.Severity != Severity.Error
        && !diagnostic.Code.Id.StartsWith("DJ7", StringComparison.Ordinal);

    private static void WriteEnd(TextWriter writer, PipelineResult result)
    {
        foreach (var line in result.Summary)
        {
            writer.WriteLine(line);
        }

        writer.WriteLine(Totals(result.Diagnostics));
        WriteErrors(writer, result.Diagnostics);
    }

    /// <summary>Names the places of errors that a long report has pushed out of sight.</summary>
    private static void WriteErrors(TextWriter writer, ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        if (errors.Count == 0 || diagnostics.Length <= FewEnough)
        {
            return;
        }

        var places = errors
            .Take(NamedErrors)
            .Select(e => $"{VisibleText.Of(e.Path)}({e.From.Line},{e.From.Column})");
        writer.WriteLine(
            $"to be mended first: {string.Join(", ", places)}{(errors.Count > NamedErrors ? " …" : "")}"
        );
    }

    public static string Totals(ImmutableArray<Diagnostic> diagnostics) =>
        $"{Count(diagnostics, Severity.Error, "error")}, "
        + $"{Count(diagnostics, Severity.Warning, "warning")}, "
        + Count(diagnostics, Severity.Info, "note");

    /// <summary>Returns the word for a severity, the same as in <c>edition.yml</c> and in JSON.</summary>
    public static string Word(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };

    private static void Write(TextWriter writer, Diagnostic diagnostic, AnsiCapabilities? colours)
    {
        WriteHead(writer, diagnostic, diagnostic.Message, colours);
        if (diagnostic.Span is { } span)
        {
            var excerpt = Excerpt.Of(span);
            if (excerpt.Line.Length > 0)
            {
                writer.WriteLine($"{Indent}{excerpt.Line}");
                writer.Write(Indent);
                Paint(writer, excerpt.Marks, diagnostic.Severity, colours);
                writer.WriteLine();
            }
        }

        WriteHint(writer, diagnostic.Hint);
    }

    private static void WriteHead(
        TextWriter writer,
        Diagnostic diagnostic,
        string message,
        AnsiCapabilities? colours
    )
    {
        var from = diagnostic.From;
        Paint(
            writer,
            $"{VisibleText.Of(diagnostic.Path)}({from.Line},{from.Column}):",
            null,
            colours
        );
        writer.Write(' ');
        Paint(
            writer,
            $"{Word(diagnostic.Severity)} {diagnostic.Code.Id}:",
            diagnostic.Severity,
            colours
        );
        writer.Write(' ');
        writer.WriteLine(VisibleText.Of(message.ReplaceLineEndings(" ")));
    }

    /// <summary>Writes in the colour of a severity; bold where there is none.</summary>
    private static void Paint(
        TextWriter writer,
        string text,
        Severity? severity,
        AnsiCapabilities? colours
    )
    {
        if (colours is null)
        {
            writer.Write(text);
            return;
        }

        var style = severity is { } some
            ? new Style(Colours.Of(some))
            : new Style(decoration: Decoration.Bold);
        new AnsiWriter(writer, colours).Write(text, style);
    }

    /// <summary>
    /// Writes a hint: sentences are indented, but a YAML list to be pasted stands at the margin, since a list goes on
    /// only at its own indentation.
    /// </summary>
    private static void WriteHint(TextWriter writer, string? hint)
    {
        var isYaml = false;
        foreach (var line in hint?.ReplaceLineEndings("\n").Split('\n') ?? [])
        {
            isYaml =
                line.StartsWith("- ", StringComparison.Ordinal)
                || (isYaml && line.StartsWith("  ", StringComparison.Ordinal));
            writer.WriteLine((isYaml ? "" : Indent) + VisibleText.Of(line));
        }
    }

    private static string Count(
        ImmutableArray<Diagnostic> diagnostics,
        Severity severity,
        string word
    )
    {
        var count = diagnostics.Count(d => d.Severity == severity);
        return count == 1 ? $"1 {word}" : $"{count} {word}s";
    }
}
