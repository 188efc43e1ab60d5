using Dianjiao.Base;

namespace Dianjiao.Model.Structuring;

/// <summary>Reports damage found in the edition's reading at its place in the received file.</summary>
public sealed class StructureReport
{
    private readonly BaseText text;
    private readonly DiagnosticBag diagnostics;

    public StructureReport(BaseText text, DiagnosticBag diagnostics)
    {
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /// <summary>Returns the first index, from a given one on, that holds a character and not a mark.</summary>
    public static int FirstCharacter(Draft draft, int index)
    {
        while (index < draft.Reading.Length - 1 && PunctuationMarks.IsMark(draft.Reading[index]))
        {
            index++;
        }

        return index;
    }

    /// <param name="readingIndex">The start of the damage, in code points of the reading.</param>
    /// <param name="hint">Makes the suggestion from the number of received characters before that place.</param>
    /// <param name="about">The segment that the damage is about; null for the draft's own.</param>
    public void Add(
        DiagnosticCode code,
        Draft draft,
        int readingIndex,
        string message,
        Func<int, string> hint,
        Locus? about = null
    )
    {
        // Emendations may leave nothing of a segment to read.
        var at = draft.At.IsEmpty ? 0 : draft.At[FirstCharacter(draft, readingIndex)];
        var character = Math.Max(0, Math.Min(draft.Body.Start + at, draft.Body.End - 1));
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
