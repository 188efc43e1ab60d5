using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Dianjiao.Layers;

/// <summary>
/// Proves that each word of a YAML file is in a key, a value, or a comment that is meant as one: a # after a blank cuts
/// off the rest of a sentence without an error.
/// </summary>
internal static partial class YamlWords
{
    /// <param name="scalars">The keys and values, in the order of the file.</param>
    public static void Check(
        SourceFile file,
        IReadOnlyList<Scalar> scalars,
        DiagnosticBag diagnostics
    )
    {
        var end = 0;
        foreach (var scalar in scalars)
        {
            var start = Math.Max(end, YamlFile.Offset(scalar.Start, file));
            CheckBetween(file, end, start, diagnostics);
            end = Math.Max(start, YamlFile.Offset(scalar.End, file));
            CheckValue(file.Span(start, end), scalar, diagnostics);
        }

        CheckBetween(file, end, file.Length, diagnostics);
    }

    /// <summary>
    /// Checks the text between two scalars: it may hold signs, comments, and the names of anchors, but no other words.
    /// </summary>
    private static void CheckBetween(SourceFile file, int start, int end, DiagnosticBag diagnostics)
    {
        while (start < end)
        {
            var (line, column) = file.Position(start);
            var next = line < file.LineCount ? Math.Min(end, file.Offset(line + 1, 1)) : end;
            var text = file.Slice(start, next);
            var comment = Comment().Match(text);
            var hash =
                column == 1 && text.TrimStart('\uFEFF').StartsWith('#') ? text.IndexOf('#')
                : comment.Success ? comment.Groups["hash"].Index
                : text.Length;
            if (WordCharacters.Of(Signs().Replace(text[..hash], "")).Length > 0)
            {
                Report(
                    file.Span(start, next),
                    "these words are in no key and no value",
                    diagnostics
                );
            }
            else if (
                column > 1
                && string.IsNullOrWhiteSpace(text[..hash])
                && hash + 1 < text.Length
                && WordCharacters.Of(text.AsSpan(hash + 1, 1)).Length > 0
            )
            {
                Report(
                    file.Span(start + CodePoints.Count(text.AsSpan(0, hash)), next),
                    "what follows the sign # is a comment, and not read",
                    diagnostics
                );
            }

            start = next;
        }
    }

    /// <summary>
    /// Checks that a value has all the words written, except escapes, which stand for other characters.
    /// </summary>
    private static void CheckValue(SourceSpan span, Scalar scalar, DiagnosticBag diagnostics)
    {
        var written = Properties().Replace(span.Text, "");
        written = scalar.Style switch
        {
            ScalarStyle.DoubleQuoted => Escape().Replace(written, ""),
            // Without the header of a block (such as |2) and a comment behind it.
            ScalarStyle.Literal or ScalarStyle.Folded => written[
                (written.IndexOf('\n', StringComparison.Ordinal) + 1)..
            ],
            _ => written,
        };

        var words = WordCharacters.Of(written);
        var value = WordCharacters.Of(scalar.Value);
        var at = 0;
        foreach (var c in value)
        {
            at += at < words.Length && words[at] == c ? 1 : 0;
        }

        if (at < words.Length)
        {
            Report(span, "some of these words are not in the value", diagnostics);
        }
    }

    private static void Report(SourceSpan span, string message, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            Codes.UnreadWords,
            span,
            message,
            "put the value into quotation marks; behind a comment’s # stands a blank"
        );

    [GeneratedRegex(@"[ \t](?<hash>#)")]
    private static partial Regex Comment();

    // Anchors, aliases and tags; the header of a block; a directive.
    [GeneratedRegex(@"[&*!][^\s,\[\]{}]*|[|>][0-9+-]+|^%.*|^\uFEFF")]
    private static partial Regex Signs();

    // The anchor and the tag of a value.
    [GeneratedRegex(@"^(?:[&!][^\s]*\s+)+")]
    private static partial Regex Properties();

    [GeneratedRegex(@"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)")]
    private static partial Regex Escape();
}
