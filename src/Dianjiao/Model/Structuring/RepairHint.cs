using System.Text;
using Dianjiao.Base;
using Dianjiao.Layers;

namespace Dianjiao.Model.Structuring;

/// <summary>Writes suggested repairs that can be pasted into <c>apparatus.yml</c>.</summary>
public sealed class RepairHint
{
    // In characters.
    private const int ShortestLemma = 3;
    private const int LongestLemma = 8;

    /// <summary>
    /// The longest lemma that is tried: a line that repeats more holds a passage twice, and no words can tell the two
    /// apart.
    /// </summary>
    private const int LongestUnique = 60;

    private readonly BaseText text;
    private readonly HashSet<Locus> taken;

    public RepairHint(BaseText text, IEnumerable<Block> blocks)
    {
        this.text = text;
        taken = [.. blocks.SelectMany(b => b.Aliases.Prepend(b.Locus))];
    }

    /// <summary>Returns an entry that splits a draft before a character of its body.</summary>
    /// <param name="skip">The number of free letters to leave for other suggestions in the same hint.</param>
    public string Split(Draft draft, int at, SegmentKind kind, string reason, int skip = 0)
    {
        var locus = LineLocus(draft);
        if (FreeLocus(locus, skip) is not { } name)
        {
            return FreeLetters.NoneLeft(locus);
        }

        return Entry(
            $"- split: {locus}",
            $"before: {Lemma(draft, at)}",
            $"as: {name}",
            $"kind: {SeedWords.Of(kind)}",
            $"reason: {reason}"
        );
    }

    public string Close(Draft draft, int at, string reason)
    {
        var line = LineLocus(draft);
        if (FreeLocus(line) is not { } name)
        {
            return FreeLetters.NoneLeft(line);
        }

        return Entry(
            $"- close: {draft.Block.Locus}",
            $"after: {LemmaBefore(draft, at)}",
            $"as: {name}",
            "kind: heading",
            $"reason: {reason}"
        );
    }

    public static string Accept(Draft draft, DiagnosticCode code, string reason = "…") =>
        Entry($"- accept: {draft.Block.Locus}", $"code: {code.Id}", $"reason: {reason}");

    /// <summary>
    /// Returns the hint with an entry that deletes words, marks and all; only the hint where they have no character to
    /// quote.
    /// </summary>
    public static string TakeOut(Draft draft, string hint, string words) =>
        words.EnumerateRunes().All(r => PunctuationMarks.IsMark(r.Value))
            ? hint
            : hint
                + "\n"
                + Entry(
                    $"- emend: {draft.Block.Locus}",
                    $"lemma: '{words.Replace("'", "''", StringComparison.Ordinal)}'",
                    "reading: ''",
                    "reason: A remnant of markup."
                );

    public static string Join(Locus first, Locus second, string reason) =>
        Entry($"- join: [{first}, {second}]", "kind: heading", $"reason: {reason}");

    public static string Punctuate(Draft draft, string lemma, string reading, string reason) =>
        Entry(
            $"- punctuate: {draft.Block.Locus}",
            $"lemma: {lemma}",
            $"reading: {reading}",
            $"reason: {reason}"
        );

    /// <summary>
    /// Returns an entry that emends a character without a shape. The lemma begins with the received character before it
    /// and has as many behind it as make it unique, but no more, since two entries may not quote the same characters.
    /// Several such characters side by side are one lemma.
    /// </summary>
    /// <returns>
    /// The entry; null where the body does not have the character, or where the entry of the character before covers
    /// it.
    /// </returns>
    public string? Emend(Draft draft, int character)
    {
        var body = draft.Body;
        if (
            character < body.Start
            || character >= body.End
            || (character > body.Start && HasNoShape(character - 1))
        )
        {
            return null;
        }

        var end = character + 1;
        while (end < body.End && HasNoShape(end))
        {
            end++;
        }

        var run = text.Characters[character..end];
        var first = Math.Max(body.Start, character - 1);
        var line = text.Lines[text.File.Position(text.Offsets[character]).Line - 1];
        var from = Math.Min(body.Start, text.CharacterAt(line.Start));
        var to = Math.Max(body.End, text.CharacterAt(line.End));
        while (
            end < body.End && end - first < LongestUnique && Count(first, end - first, from, to) > 1
        )
        {
            end++;
        }

        var lemma = text.Characters.AsSpan(first, end - first);
        var shown = CodePoints.ToText([
            .. lemma.ToArray().Select(c => OddCodePoints.HasNoShape(c) ? OddCodePoints.Stand : c),
        ]);
        return Entry(
            $"- emend: {draft.Block.Locus}",
            $"lemma: {OddCodePoints.Quoted(lemma)}",
            $"reading: # {shown} with what is meant in the place of 〓",
            $"reason: The received text has {string.Join(", ", run.Select(c => $"U+{c:X4}"))}, which is not readable."
        );
    }

    private bool HasNoShape(int character) => OddCodePoints.HasNoShape(text.Characters[character]);

    /// <summary>Returns the next locus of a line whose letter is free.</summary>
    /// <param name="skip">The number of free letters to leave for other suggestions in the same hint.</param>
    /// <returns>The locus; null when no letter is left.</returns>
    public Locus? FreeLocus(Locus at, int skip = 0) => FreeLetters.Next(at, taken, skip);

    /// <summary>
    /// Returns the locus of the line on which the block ends: after a join it may be a later line than the block's own.
    /// </summary>
    public Locus LineLocus(Draft draft) =>
        Locus.OfLine(draft.Block.Locus.Volume, text.File.Position(draft.Block.End).Line);

    /// <summary>
    /// Returns the first words from a character on, to the end of a clause if that is near, and as many as make them
    /// unique on their line.
    /// </summary>
    private string Lemma(Draft draft, int at)
    {
        // Characters that an emendation adds at the end cannot be quoted; the last received character is the nearest.
        var first = Math.Min(draft.Body.Start + at, draft.Body.End - 1);
        var (lineStart, lineEnd) = LineOf(draft);
        var length = Math.Min(ShortestLemma, lineEnd - first);
        while (
            first + length < lineEnd
            && length < LongestUnique
            && (
                Count(first, length, lineStart, lineEnd) > 1
                || (!IsMarkBefore(first + length) && length < LongestLemma)
            )
        )
        {
            length++;
        }

        return Slice(first, length);
    }

    /// <summary>Returns the last words up to a character, from the beginning of a clause if that is near.</summary>
    private string LemmaBefore(Draft draft, int at)
    {
        // Nor can characters that it adds at the beginning.
        var end = draft.Body.Start + Math.Max(1, at);
        var (lineStart, lineEnd) = LineOf(draft);
        var length = Math.Min(ShortestLemma, end - draft.Body.Start);
        while (
            end - length > draft.Body.Start
            && length < LongestUnique
            && (
                Count(end - length, length, lineStart, lineEnd) > 1
                || (!IsMarkBefore(end - length) && length < LongestLemma)
            )
        )
        {
            length++;
        }

        return Slice(end - length, length);
    }

    private bool IsMarkBefore(int character) =>
        character > 0 && text.Offsets[character] > text.Offsets[character - 1] + 1;

    private (int Start, int End) LineOf(Draft draft)
    {
        var line = text.Lines[text.File.Position(draft.Block.End).Line - 1];
        return (text.CharacterAt(line.Start), text.CharacterAt(line.End));
    }

    private int Count(int first, int length, int start, int end)
    {
        var count = 0;
        var wanted = text.Characters.AsSpan(first, length);
        for (var i = start; i + length <= end; i++)
        {
            count += text.Characters.AsSpan(i, length).SequenceEqual(wanted) ? 1 : 0;
        }

        return count;
    }

    // With the marks between them as in the text, where the editor will look for them.
    private string Slice(int first, int length) =>
        text.File.Slice(text.Offsets[first], text.Offsets[first + length - 1] + 1);

    private static string Entry(params string[] lines)
    {
        var entry = new StringBuilder();
        foreach (var line in lines)
        {
            entry.Append(entry.Length == 0 ? "" : "\n  ").Append(line);
        }

        return entry.ToString();
    }
}
