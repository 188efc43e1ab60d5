using System.Collections.Immutable;

namespace Dianjiao.Cli.Reports;

/// <summary>Writes diagnostics as workflow commands, which GitHub shows beside the lines of a change.</summary>
public static class GitHubReport
{
    public static void Write(TextWriter writer, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var (from, to) = (diagnostic.From, diagnostic.To);
            // GitHub takes an end column only for a place within one line.
            var columns =
                from.Line == to.Line
                    ? $",col={from.Column},endColumn={to.Column}"
                    : $",col={from.Column}";
            var message = diagnostic.Hint is { } hint
                ? $"{diagnostic.Message}\n{hint}"
                : diagnostic.Message;
            writer.WriteLine(
                $"::{Level(diagnostic.Severity)} file={Property(diagnostic.Path)},line={from.Line},endLine={to.Line}{columns},"
                    + $"title={Property($"{diagnostic.Code.Id} {diagnostic.Code.Title}")}::{Data(message)}"
            );
        }
    }

    private static string Level(Severity severity) =>
        severity == Severity.Info ? "notice" : TextReport.Word(severity);

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text)
            .Replace(":", "%3A", StringComparison.Ordinal)
            .Replace(",", "%2C", StringComparison.Ordinal);
}
