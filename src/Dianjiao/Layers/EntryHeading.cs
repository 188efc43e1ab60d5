using System.Globalization;
using System.Text.RegularExpressions;

namespace Dianjiao.Layers;

/// <summary>
/// Reads the line that opens an entry: <c>## </c> and an anchor. A slip in it must not pass for a heading of the
/// translator's own, or all below it would be published with the entry before.
/// </summary>
public static partial class EntryHeading
{
    /// <summary>True if a line opens an entry, or is meant to: <c>##1.5</c>, <c># 1.5</c>, a bare <c>##</c>.</summary>
    /// <param name="volume">
    /// The name of the volume. A number before the full stop always counts as a volume, another name only if it is this
    /// one.
    /// </param>
    public static bool Opens(string line, string volume) =>
        line.StartsWith("## ", StringComparison.Ordinal)
        || (
            Meant().Match(line) is { Success: true } meant
            && (
                !meant.Groups["locus"].Success
                || meant.Groups["volume"].Value is var own
                    && (own == volume || own.All(char.IsAsciiDigit))
            )
        );

    /// <summary>Reads the anchor in a heading.</summary>
    /// <returns>
    /// The match; null for a line that has no anchor, or one that this kind of file cannot have, which has been
    /// reported.
    /// </returns>
    public static Match? Read(
        string line,
        SourceSpan span,
        bool isTranslation,
        DiagnosticBag diagnostics
    )
    {
        var anchor = Anchor().Match(line);
        if (!anchor.Success)
        {
            var said = line.StartsWith("## ", StringComparison.Ordinal) ? line[3..] : line;
            diagnostics.Add(
                Codes.BadAnchor,
                span,
                $"“{said.Trim()}” is not an anchor{Unseen(line)}",
                Meant().Match(line).Groups["locus"] is { Success: true } locus
                    ? $"write ## {locus.Value} at the start of the line, with a plain blank between; a heading of your own must not begin with a locus"
                    : "write a locus: ## 41.3, a sentence of it: ## 41.3/2, a range: ## 41.3–41.5, or a locus and the words quoted: ## 41.3 秘書監"
            );
            return null;
        }

        if (Misplaced(anchor, isTranslation) is var (message, hint))
        {
            diagnostics.Add(Codes.BadAnchor, span, message, hint);
            return null;
        }

        return anchor;
    }

    private static (string Message, string Hint)? Misplaced(Match anchor, bool isTranslation)
    {
        var from = anchor.Groups["from"].Value;
        var (to, sentence, lemma, occurrence) = (
            anchor.Groups["to"],
            anchor.Groups["sentence"],
            anchor.Groups["lemma"],
            anchor.Groups["occurrence"]
        );
        string[] marks = [.. anchor.Groups["mark"].Captures.Select(m => m.Value)];
        return occurrence.Success && !lemma.Success
                ? (
                    $"“#{occurrence.Value}” counts no words",
                    $"write the words before it: ## {from} 秘書監 #{occurrence.Value}"
                )
            : isTranslation && lemma.Success
                ? (
                    $"a slot translates a segment, a range or a sentence, not the words “{lemma.Value}”",
                    $"write ## {from}, and a note on the words in notes.en.md"
                )
            : !isTranslation && (to.Success || sentence.Success)
                ? (
                    "a note is on one segment or on words in it, not on a range or a sentence",
                    $"write ## {from}, or quote the words: ## {from} 秘書監"
                )
            : to.Success && sentence.Success
                ? (
                    "a range has no sentences",
                    $"write ## {from}–{to.Value}, or ## {from}/{sentence.Value}"
                )
            : marks.Distinct().Count() < marks.Length
            || (marks.Contains("check") && marks.Contains("stale"))
                ? (
                    "of the marks behind the anchor one is enough",
                    marks.Contains("stale") ? "leave [stale]" : $"leave [{marks[0]}]"
                )
            : null;
    }

    /// <summary>
    /// Names the first character that looks like a blank, or cannot be seen, and is not a plain blank.
    /// </summary>
    private static string Unseen(string line) =>
        UnseenCharacter().Match(line.TrimStart('\uFEFF')) is { Success: true } found
            ? string.Create(
                CultureInfo.InvariantCulture,
                $": the invisible character U+{(int)found.Value[0]:X4} stands in it"
            )
            : "";

    [GeneratedRegex(
        @"^## +(?<from>[^.\s]+\.\d+(?:[a-z]\d+)?[a-z]?)(?:[–-](?<to>[^.\s]+\.\d+(?:[a-z]\d+)?[a-z]?))?(?:/(?<sentence>\d{1,4}))?(?: +(?<lemma>[^\s#\[][^#\[]*?))?(?: *#(?<occurrence>\d{1,4}))?(?: +\[(?<mark>check|stale|lost)\])* *$"
    )]
    private static partial Regex Anchor();

    // Four blanks or a tab before it make a line code. A Chinese input method may write ＃.
    [GeneratedRegex(
        @"^(?:[^\S\t]|[\uFEFF\u200B-\u200F\u2060]){0,3}(?:(?:##|＃＃)[\s\p{Cf}]*$|[#＃]{1,6}[\s\p{Cf}]*(?<locus>(?<volume>[^.\s#＃]+)\.\d+(?:[a-z]\d+)?[a-z]?)(?=$|[\s\p{Cf}/#\[–-]))"
    )]
    private static partial Regex Meant();

    [GeneratedRegex(@"[^\S ]|\p{Cf}")]
    private static partial Regex UnseenCharacter();
}
