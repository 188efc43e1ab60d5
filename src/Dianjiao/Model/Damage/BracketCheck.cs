using Dianjiao.Base;

namespace Dianjiao.Model.Damage;

/// <summary>
/// Reports brackets and quotation marks that do not pair. Quotations must pair within a line, 〈 〉 within the whole
/// text, since a commentary may run over several lines.
/// </summary>
public static class BracketCheck
{
    private const string Pairs = "「」『』（）《》〔〕【】“”‘’";

    public static void Check(BaseText text, MendedText mended, DiagnosticBag diagnostics)
    {
        var quotations = new Stack<ReadMark>();
        var line = 0;
        var commentaries = new Stack<ReadMark>();
        foreach (var mark in mended.Marks)
        {
            while (line < mended.LineStarts.Length && mark.Offset >= mended.LineStarts[line])
            {
                line++;
                ReportOpen(text, quotations, diagnostics);
            }

            if (mark.CodePoint == '〈')
            {
                Open(text, mark, mended, commentaries, diagnostics);
            }
            else if (mark.CodePoint == '〉')
            {
                if (!commentaries.TryPop(out _))
                {
                    Report(text, mark, "is never opened", diagnostics);
                }
            }
            else
            {
                Pair(text, mark, quotations, diagnostics);
            }
        }

        ReportOpen(text, quotations, diagnostics);
        foreach (var open in commentaries.Reverse().Where(o => !IsClosed(o, int.MaxValue, mended)))
        {
            Report(text, open, "is never closed", diagnostics);
        }
    }

    private static void Open(
        BaseText text,
        ReadMark mark,
        MendedText mended,
        Stack<ReadMark> commentaries,
        DiagnosticBag diagnostics
    )
    {
        while (commentaries.TryPeek(out var ended) && IsClosed(ended, mark.Offset, mended))
        {
            commentaries.Pop();
        }

        if (commentaries.TryPeek(out var outer))
        {
            var (line, _) = text.File.Position(mark.Offset);
            // A 〈 that begins its line is the next commentary: the one before it will not be closed any more.
            if (mark.Offset == text.Lines[line - 1].Start)
            {
                commentaries.Pop();
                Report(
                    text,
                    outer,
                    $"is never closed, and the next commentary begins on line {line}",
                    diagnostics
                );
            }
            else if (mark.IsReceived)
            {
                diagnostics.Add(
                    Codes.NestedBracket,
                    text.File.Span(mark.Offset, mark.Offset + 1),
                    $"〈 stands inside the 〈 that was opened on line {text.File.Position(outer.Offset).Line}",
                    "if a commentary was not closed, add a close entry to apparatus.yml; a note within a note needs other brackets"
                );
            }
        }

        commentaries.Push(mark);
    }

    private static bool IsClosed(ReadMark open, int before, MendedText mended) =>
        mended.Closes.Any(c => c > open.Offset && c <= before);

    private static void Pair(
        BaseText text,
        ReadMark mark,
        Stack<ReadMark> open,
        DiagnosticBag diagnostics
    )
    {
        var index =
            mark.CodePoint < 0x10000
                ? Pairs.IndexOf((char)mark.CodePoint, StringComparison.Ordinal)
                : -1;
        if (index < 0)
        {
            return;
        }

        if (index % 2 == 0)
        {
            open.Push(mark);
        }
        else if (open.TryPeek(out var last) && last.CodePoint == Pairs[index - 1])
        {
            open.Pop();
        }
        else
        {
            Report(text, mark, "is not opened on this line", diagnostics);
        }
    }

    private static void ReportOpen(BaseText text, Stack<ReadMark> open, DiagnosticBag diagnostics)
    {
        while (open.TryPop(out var mark))
        {
            Report(text, mark, "is not closed on its line", diagnostics);
        }
    }

    private static void Report(BaseText text, ReadMark mark, string what, DiagnosticBag diagnostics)
    {
        if (mark.IsReceived)
        {
            diagnostics.Add(
                Codes.UnbalancedBracket,
                text.File.Span(mark.Offset, mark.Offset + 1),
                $"{(char)mark.CodePoint} {what}",
                mark.CodePoint == '〈'
                    ? "where the commentary ends, add a close entry to apparatus.yml"
                    : "mend it in apparatus.yml with a punctuate entry"
            );
        }
    }
}
