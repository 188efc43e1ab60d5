namespace Dianjiao.Base;

/// <summary>Brackets and quotation marks that do not pair. Quotations are sought within a line, 〈 〉 through the whole text, since a commentary may run over several lines.</summary>
public static class BracketCheck
{
    private const string Pairs = "「」『』（）《》〔〕【】“”‘’";

    public static void Check(BaseText text, DiagnosticBag diagnostics)
    {
        var open = new Stack<Mark>();
        var line = 0;
        Mark? commentary = null;
        foreach (var mark in text.Marks)
        {
            while (line + 1 < text.Lines.Length && mark.Offset >= text.Lines[line + 1].Start)
            {
                line++;
                ReportOpen(text, open, diagnostics);
            }

            if (mark.CodePoint == '〈')
            {
                if (commentary is not null)
                {
                    diagnostics.Add(
                        Codes.NestedBracket,
                        text.File.Span(mark.Offset, mark.Offset + 1),
                        $"〈 stands inside the 〈 that was opened on line {text.File.Position(commentary.Value.Offset).Line}",
                        "if a commentary was not closed, add a close entry to apparatus.yml; a note within a note needs other brackets"
                    );
                }

                commentary = mark;
            }
            else if (mark.CodePoint == '〉')
            {
                if (commentary is null)
                {
                    Report(text, mark, "is never opened", diagnostics);
                }

                commentary = null;
            }
            else
            {
                Pair(text, mark, open, diagnostics);
            }
        }

        ReportOpen(text, open, diagnostics);
        if (commentary is { } last)
        {
            Report(text, last, "is never closed", diagnostics);
        }
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
