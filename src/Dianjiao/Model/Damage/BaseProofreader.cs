using Dianjiao.Base;

namespace Dianjiao.Model.Damage;

/// <summary>
/// Reports what is odd in a received file before its structure is read: bytes, line ends, code points, brackets.
/// </summary>
public static class BaseProofreader
{
    /// <summary>The most entries written in one hint; the others come up when these have been mended.</summary>
    private const int WrittenEntries = 5;

    /// <param name="apart">
    /// Returns a number for the acceptance that covers a code at a place; 0 for none. Findings are counted together
    /// only within one number.
    /// </param>
    /// <param name="entry">Writes the apparatus entry that mends the character at a place; null where none can.</param>
    public static void Check(
        BaseText text,
        MendedText mended,
        Func<DiagnosticCode, int, int> apart,
        Func<int, string?> entry,
        DiagnosticBag diagnostics
    )
    {
        if (text.Characters.IsEmpty)
        {
            return;
        }

        CheckLineBreaks(text, diagnostics);
        CheckCodePoints(text, mended, apart, entry, diagnostics);
        BlankCheck.Check(text, mended, apart, diagnostics);
        CheckMarkup(text, mended, diagnostics);
        BracketCheck.Check(text, mended, diagnostics);
    }

    private static void CheckLineBreaks(BaseText text, DiagnosticBag diagnostics)
    {
        foreach (var odd in new[] { LineBreak.CarriageReturn, LineBreak.CarriageReturnLineFeed })
        {
            var first = text.Lines.FirstOrDefault(l => l.Break == odd);
            if (first is null)
            {
                continue;
            }

            var count = text.Lines.Count(l => l.Break == odd);
            diagnostics.Add(
                Codes.CarriageReturn,
                text.File.Span(first.End, first.End),
                $"{count} {(count == 1 ? "line ends" : "lines end")} with {(odd == LineBreak.CarriageReturn ? "CR" : "CR LF")}",
                "nothing to do: the file is kept as it is; a version control system that rewrites line ends would change it, so list it as binary"
            );
        }

        foreach (var line in text.Lines)
        {
            if (line.End - line.Start > TextLine.LongestUsual)
            {
                diagnostics.Add(
                    Codes.LongLine,
                    text.File.Span(line.Start, line.Start),
                    $"line {line.Number} has {line.End - line.Start} code points",
                    "if line breaks were lost, go back to the file as you received it; a paragraph belongs on a line of its own"
                );
            }
        }
    }

    private static void CheckCodePoints(
        BaseText text,
        MendedText mended,
        Func<DiagnosticCode, int, int> apart,
        Func<int, string?> entry,
        DiagnosticBag diagnostics
    )
    {
        var places = text
            .Characters.Select((c, i) => (CodePoint: c, Offset: text.Offsets[i]))
            .Concat(text.Marks.Select(m => (m.CodePoint, m.Offset)));
        var odd = new SortedDictionary<(int CodePoint, int Apart), List<int>>();
        foreach (var (codePoint, offset) in places)
        {
            if (OddCodePoints.CodeFor(codePoint) is { } code && !mended.Removed.Contains(offset))
            {
                var key = (codePoint, apart(code, offset));
                if (!odd.TryGetValue(key, out var offsets))
                {
                    odd[key] = offsets = [];
                }

                offsets.Add(offset);
            }
        }

        foreach (var ((codePoint, _), offsets) in odd)
        {
            offsets.Sort();
            var code = OddCodePoints.CodeFor(codePoint)!;
            IEnumerable<string?> entries = OddCodePoints.HasNoShape(codePoint)
                ? offsets.Select(entry).Where(e => e is not null).Take(WrittenEntries)
                : [];
            diagnostics.Add(
                code,
                text.File.Span(offsets[0], offsets[0] + 1),
                $"{OddCodePoints.Describe(codePoint)} stands in the text{Places.Of(text, offsets)}",
                string.Join('\n', entries.Prepend(OddCodePoints.Remedy(code)))
            );
        }
    }

    private static void CheckMarkup(BaseText text, MendedText mended, DiagnosticBag diagnostics)
    {
        foreach (var mark in text.Marks)
        {
            if (mark.CodePoint is '<' or '&' && !mended.Removed.Contains(mark.Offset))
            {
                var line = text.Lines[text.File.Position(mark.Offset).Line - 1];
                var rest = text.File.Slice(mark.Offset, Math.Min(line.End, mark.Offset + 12));
                var end = rest.IndexOf(mark.CodePoint == '<' ? '>' : ';', StringComparison.Ordinal);
                var residue = end < 0 ? rest[..1] : rest[..(end + 1)];
                diagnostics.Add(
                    Codes.MarkupResidue,
                    text.File.Span(mark.Offset, mark.Offset + CodePoints.Count(residue)),
                    $"“{residue}” looks like a remnant of markup",
                    "delete it in apparatus.yml with an emend entry whose reading is empty"
                );
            }
        }
    }
}
