namespace Dianjiao.Base;

/// <summary>Brackets and quotation marks that do not pair. Quotations are sought within a line, 〈 〉 through the whole text, since a commentary may run over several lines.</summary>
public static class BracketCheck
{
    private const string Pairs = "「」『』（）《》〔〕【】“”‘’";

    public static void Check(BaseText text, DiagnosticBag diagnostics)
    {
        var quotations = new Stack<Mark>();
        var line = 0;
        var commentaries = new Stack<Mark>();
        foreach (var mark in text.Marks)
        {
            while (line + 1 < text.Lines.Length && mark.Offset >= text.Lines[line + 1].Start)
            {
                line++;
                ReportOpen(text, quotations, diagnostics);
            }

            if (mark.CodePoint == '〈')
            {
                Open(text, mark, line, commentaries, diagnostics);
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
        foreach (var open in commentaries.Reverse())
        {
            Report(text, open, "is never closed", diagnostics);
        }
    }

    private static void Open(
        BaseText text,
        Mark mark,
        int line,
        Stack<Mark> commentaries,
        DiagnosticBag diagnostics
    )
    {
        if (commentaries.TryPeek(out var outer))
        {
            diagnostics.Add(
                Codes.NestedBracket,
                text.File.Span(mark.Offset, mark.Offset + 1),
                $"〈 stands inside the 〈 that was opened on line {text.File.Position(outer.Offset).Line}",
                "if a commentary was not closed, add a close entry to apparatus.yml; a note within a note needs other brackets"
            );
            // One that begins its line is the next commentary: the one before it will not be closed any more.
            if (mark.Offset == text.Lines[line].Start)
            {
                commentaries.Pop();
            }
        }

        commentaries.Push(mark);
    }

    private static void Pair(BaseText text, Mark mark, Stack<Mark> open, DiagnosticBag diagnostics)
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

    private static void ReportOpen(BaseText text, Stack<Mark> open, DiagnosticBag diagnostics)
    {
        while (open.TryPop(out var mark))
        {
            Report(text, mark, "is not closed on its line", diagnostics);
        }
    }

    private static void Report(BaseText text, Mark mark, string what, DiagnosticBag diagnostics) =>
        diagnostics.Add(
            Codes.UnbalancedBracket,
            text.File.Span(mark.Offset, mark.Offset + 1),
            $"{(char)mark.CodePoint} {what}",
            "mend it in apparatus.yml with a punctuate entry"
        );
}
