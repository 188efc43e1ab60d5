using System.Collections.Immutable;
using System.Text;
using Dianjiao.Base;
using Dianjiao.Model.Structuring;

namespace Dianjiao.Model.Emending;

/// <summary>
/// Distributes the marks of <c>punctuation.txt</c> to the segments. Where a line is cut into segments, closing marks go
/// with the words before the cut and opening marks with those behind it. The marks that open and close a commentary
/// belong to no body: the received text decides on them.
/// </summary>
/// <param name="punctuated">The text with the same lines and characters as the received one.</param>
public sealed class Repunctuation(BaseText received, BaseText punctuated, DiagnosticBag diagnostics)
{
    /// <summary>
    /// Returns the marks of each gap of a body, from the gap before its first character to that after its last.
    /// </summary>
    public ImmutableArray<ImmutableArray<int>> Gaps(
        Block block,
        BlockForm form,
        CharacterRange body
    )
    {
        var gaps = ImmutableArray.CreateBuilder<ImmutableArray<int>>(body.Length + 1);
        if (body.Length == 0)
        {
            return
            [
                [],
            ];
        }

        gaps.Add(First(block, form, body));
        for (var at = body.Start + 1; at < body.End; at++)
        {
            gaps.Add([.. Between(punctuated, at, 0, int.MaxValue).Select(m => m.CodePoint)]);
        }

        gaps.Add(Last(block, form, body));
        return gaps.ToImmutable();
    }

    private ImmutableArray<int> First(Block block, BlockForm form, CharacterRange body)
    {
        var line = LineOf(body.Start);
        var marks = Between(punctuated, body.Start, punctuated.Lines[line].Start, int.MaxValue);
        if (
            body.Start > received.Lines[line].FirstCharacter
            && received.Offsets[body.Start - 1] < block.Start
        )
        {
            marks = [.. marks.SkipWhile(m => !Opens(m))];
        }

        marks = [.. marks.SkipWhile(IsSpace)];
        var outside = Between(received, body.Start, block.Start, form.BodyStart)
            .Where(m => !IsSpace(m))
            .ToList();
        if (
            !outside
                .Select(m => m.CodePoint)
                .SequenceEqual(marks.Take(outside.Count).Select(m => m.CodePoint))
        )
        {
            Report(block, outside, punctuated.Offsets[body.Start], "opens");
            return [];
        }

        return [.. marks.Skip(outside.Count).SkipWhile(IsSpace).Select(m => m.CodePoint)];
    }

    private ImmutableArray<int> Last(Block block, BlockForm form, CharacterRange body)
    {
        var line = LineOf(body.End - 1);
        var marks = Between(punctuated, body.End, 0, punctuated.Lines[line].End);
        if (body.End < received.Characters.Length && LineOf(body.End) == line)
        {
            marks = [.. marks.TakeWhile(m => !Opens(m))];
        }

        while (marks.Count > 0 && IsSpace(marks[^1]))
        {
            marks.RemoveAt(marks.Count - 1);
        }

        var outside = Between(received, body.End, form.BodyEnd, block.End)
            .Where(m => !IsSpace(m))
            .ToList();
        if (
            !outside
                .Select(m => m.CodePoint)
                .SequenceEqual(marks.TakeLast(outside.Count).Select(m => m.CodePoint))
        )
        {
            Report(block, outside, punctuated.Offsets[body.End - 1] + 1, "closes");
            return [];
        }

        return [.. marks.SkipLast(outside.Count).Select(m => m.CodePoint)];
    }

    private void Report(Block block, List<Mark> outside, int offset, string does) =>
        diagnostics.Add(
            Codes.FormChanged,
            punctuated.File.Span(offset, offset),
            $"{string.Concat(outside.Select(m => new Rune(m.CodePoint)))} in text.txt {does} {block.Locus}, and does not stand here",
            "what opens and closes a commentary is structure: keep it here, and write a close or classify entry if it is wrong"
        );

    /// <summary>Returns the line of a character, counted from 0; it is the same in both files.</summary>
    private int LineOf(int character) =>
        received.File.Position(received.Offsets[character]).Line - 1;

    /// <summary>Returns the marks before a character that stand in a stretch of the file, the end exclusive.</summary>
    private static List<Mark> Between(BaseText text, int character, int start, int end)
    {
        var from = character == 0 ? 0 : text.Offsets[character - 1];
        var marks = new List<Mark>();
        for (
            var i = text.MarkAt(Math.Max(from, start));
            i < text.Marks.Length && text.Marks[i].At == character && text.Marks[i].Offset < end;
            i++
        )
        {
            marks.Add(text.Marks[i]);
        }

        return marks;
    }

    private static bool Opens(Mark mark) => CutPlace.Opens(mark.CodePoint);

    private static bool IsSpace(Mark mark) => mark.CodePoint is ' ' or '\u3000' or '\t' or 0xFEFF;
}
