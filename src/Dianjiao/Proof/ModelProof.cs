using Dianjiao.Base;
using Dianjiao.Model;

namespace Dianjiao.Proof;

/// <summary>
/// Proves at every build what must hold of the model. A failure is a fault of the program, and nothing is written.
/// </summary>
public static class ModelProof
{
    public static void Check(Edition edition, DiagnosticBag diagnostics)
    {
        foreach (var volume in edition.Volumes)
        {
            CheckRebuild(volume, diagnostics);
            CheckSpans(volume, diagnostics);
            foreach (var segment in volume.Segments)
            {
                CheckLanes(volume.Text, segment, diagnostics);
            }

            CheckUnique(volume, diagnostics);
        }
    }

    /// <summary>Proves that characters, marks and line structure give the received file back byte for byte.</summary>
    private static void CheckRebuild(Volume volume, DiagnosticBag diagnostics)
    {
        if (!volume.Text.Rebuild().AsSpan().SequenceEqual(volume.Text.File.Bytes.AsSpan()))
        {
            Fail(volume, null, "the received file cannot be rebuilt from its layers", diagnostics);
        }
    }

    /// <summary>
    /// Proves that the segments follow one another in the file, with only blanks and line breaks between them.
    /// </summary>
    private static void CheckSpans(Volume volume, DiagnosticBag diagnostics)
    {
        var end = 0;
        foreach (var segment in volume.Segments)
        {
            if (segment.Span.Start < end || HasCharacters(volume.Text, end, segment.Span.Start))
            {
                Fail(
                    volume,
                    segment,
                    $"the text before {segment.Locus} is not covered once",
                    diagnostics
                );
            }

            if (segment.Received != segment.Span.Text)
            {
                Fail(
                    volume,
                    segment,
                    $"{segment.Locus} is not what stands at its place",
                    diagnostics
                );
            }

            end = segment.Span.End;
        }

        if (HasCharacters(volume.Text, end, volume.Text.File.Length))
        {
            Fail(volume, null, "the end of the text belongs to no segment", diagnostics);
        }
    }

    private static bool HasCharacters(BaseText text, int start, int end) =>
        text.CharacterAt(end) > text.CharacterAt(start);

    /// <summary>
    /// Proves that the reading with emendations undone is the received body, character by character and mark by mark;
    /// so the punctuated lane without its marks, emendations undone, is the 白文.
    /// </summary>
    private static void CheckLanes(BaseText text, Segment segment, DiagnosticBag diagnostics)
    {
        var character = segment.Characters.Start;
        var start = segment.Span.Start + CodePoints.Count(segment.Opening);
        var mark = text.MarkAt(start);
        foreach (var token in segment.Tokens)
        {
            if (!token.IsReceived)
            {
                continue;
            }

            var expected =
                token.IsMark && mark < text.Marks.Length ? text.Marks[mark++].CodePoint
                : !token.IsMark && character < segment.Characters.End ? text.Characters[character++]
                : -1;
            if (expected != token.CodePoint)
            {
                diagnostics.Add(
                    Codes.ProofFailed,
                    segment.Span,
                    $"the lanes of {segment.Locus} do not give the received text back",
                    Report
                );
                return;
            }
        }

        var end = segment.Span.End - CodePoints.Count(segment.Closing);
        if (character != segment.Characters.End || mark != text.MarkAt(end))
        {
            diagnostics.Add(
                Codes.ProofFailed,
                segment.Span,
                $"the lanes of {segment.Locus} lack some of the received text",
                Report
            );
        }
    }

    private static void CheckUnique(Volume volume, DiagnosticBag diagnostics)
    {
        var ids = volume
            .Segments.SelectMany(s => s.Aliases.Prepend(s.Locus))
            .Select(l => l.ToString())
            .Concat(volume.Segments.SelectMany(s => s.Notes).Select(n => n.Id))
            .Concat(volume.Apparatus.Select(a => a.Id));
        foreach (var twice in ids.GroupBy(i => i, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            Fail(volume, null, $"the address {twice.Key} stands twice", diagnostics);
        }

        if (volume.Segments.Sum(s => s.Apparatus.Length) != volume.Apparatus.Length)
        {
            Fail(volume, null, "an apparatus entry belongs to no segment", diagnostics);
        }
    }

    private const string Report = "this is a fault of the program: please report it with the text";

    private static void Fail(
        Volume volume,
        Segment? segment,
        string message,
        DiagnosticBag diagnostics
    ) =>
        diagnostics.Add(
            Codes.ProofFailed,
            segment?.Span ?? volume.Text.File.Span(0, 0),
            message,
            Report
        );
}
