namespace Dianjiao.Layers;

/// <summary>
/// The placeholders of front matter, lines that the program fills: <c>{{sigla}}</c> with the witnesses,
/// <c>{{interventions}}</c> with their number by kind, <c>{{progress}}</c> with the state of the translation,
/// <c>{{versions}}</c> with those of the edition, the received texts and the program.
/// </summary>
public static class FrontPlaceholder
{
    public static IReadOnlyList<string> Known { get; } =
    ["interventions", "progress", "sigla", "versions"];

    /// <summary>Returns the word of a line that is a placeholder and nothing else; null for any other line.</summary>
    public static string? Of(string line)
    {
        var trimmed = line.Trim();
        return
            trimmed.StartsWith("{{", StringComparison.Ordinal)
            && trimmed.EndsWith("}}", StringComparison.Ordinal)
            && trimmed.Length > 4
            && trimmed[2..^2].Trim() is var word
            && word.All(c => char.IsAsciiLetter(c) || c == '-')
            ? word
            : null;
    }

    /// <summary>Reports the placeholders of a page that are not known; lines in a code fence are left alone.</summary>
    public static void Check(FrontPage page, DiagnosticBag diagnostics)
    {
        if (!page.Markdown.Contains("{{", StringComparison.Ordinal))
        {
            return;
        }

        var lines = page.Markdown.Split('\n');
        CodeFence? fence = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (fence is not null)
            {
                fence = fence.IsClosedBy(lines[i]) ? null : fence;
                continue;
            }

            fence = CodeFence.TryOpen(lines[i]);
            if (Of(lines[i]) is { } word && !Known.Contains(word))
            {
                Report(page, i, word, diagnostics);
            }
        }
    }

    /// <param name="line">The line of the Markdown, from 0.</param>
    private static void Report(FrontPage page, int line, string word, DiagnosticBag diagnostics)
    {
        var file = page.Body.File;
        var number = page.Body.From.Line + line;
        var written = file.Line(number);
        var start = file.Offset(number, written.IndexOf('{', StringComparison.Ordinal) + 1);
        diagnostics.Add(
            Codes.UnknownPlaceholder,
            file.Span(start, start + CodePoints.Count(written.Trim())),
            $"nothing is known to fill {{{{{word}}}}}",
            Nearest.To(word, Known) is { } near
                ? $"perhaps {{{{{near}}}}} is meant"
                : $"write one of {string.Join(", ", Known.Select(k => "{{" + k + "}}"))}"
        );
    }
}
