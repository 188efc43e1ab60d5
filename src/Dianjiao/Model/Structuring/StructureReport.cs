using Dianjiao.Base;

namespace Dianjiao.Model.Structuring;

/// <summary>Reports damage at its place in the received file, found in the edition's reading.</summary>
public sealed class StructureReport
{
    private readonly BaseText text;
    private readonly DiagnosticBag diagnostics;

    public StructureReport(BaseText text, DiagnosticBag diagnostics)
    {
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /// <summary>The first place from an index on that holds a character.</summary>
    public static int FirstCharacter(Draft draft, int index)
    {
        while (index < draft.Reading.Length - 1 && PunctuationMarks.IsMark(draft.Reading[index]))
        {
            index++;
        }

        return index;
    }

    /// <param name="readingIndex">Where the damage begins, in code points of the reading.</param>
    /// <param name="hint">Makes the suggestion from the number of received characters before that place.</param>
    /// <param name="about">The segment that the damage is about, where that is another one.</param>
    public void Add(
        DiagnosticCode code,
        Draft draft,
        int readingIndex,
        string message,
        Func<int, string> hint,
        Locus? about = null
    )
    {
        var at = draft.At[FirstCharacter(draft, readingIndex)];
        var character = Math.Min(draft.Body.Start + at, draft.Body.End - 1);
        var start =
            code == Codes.StopAfterMonth ? text.Offsets[character] - 1 : text.Offsets[character];
        var end = code == Codes.StopAfterMonth ? start + 1 : draft.Form.BodyEnd;
        diagnostics.Add(
            code,
            text.File.Span(start, Math.Max(start, end)),
            message,
            hint(at),
            (about ?? draft.Block.Locus).ToString()
        );
    }
}
