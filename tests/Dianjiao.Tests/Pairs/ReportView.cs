using System.Collections.Immutable;
using System.Globalization;

namespace Dianjiao.Tests.Pairs;

/// <summary>Diagnostics in compiler form, each with its hint, indented, where the example gives one.</summary>
public static class ReportView
{
    public static string Of(ImmutableArray<Diagnostic> diagnostics, string expected)
    {
        var wanted = expected.Split('\n');
        var hinted = wanted
            .Where(l => !IsHint(l))
            .Select((_, n) => n)
            .Where(n => HasHint(wanted, n))
            .ToHashSet();
        var lines = new List<string>();
        for (var i = 0; i < diagnostics.Length; i++)
        {
            lines.Add(Line(diagnostics[i]));
            if (hinted.Contains(i) && diagnostics[i].Hint is { } hint)
            {
                lines.AddRange(hint.Split('\n').Select(h => "  " + Escapes.Visible(h)));
            }
        }

        return string.Join('\n', lines);
    }

    public static string Line(Diagnostic diagnostic) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{diagnostic.Path}({diagnostic.From.Line},{diagnostic.From.Column}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code.Id}: {Escapes.Visible(diagnostic.Message)}"
        );

    private static bool IsHint(string line) => line.StartsWith(' ');

    private static bool HasHint(string[] lines, int report)
    {
        var seen = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            seen += IsHint(lines[i]) ? 0 : 1;
            if (seen == report)
            {
                return i + 1 < lines.Length && IsHint(lines[i + 1]);
            }
        }

        return false;
    }
}
