using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>
/// Reads <c>punctuation.txt</c>: the lines of the received text with the same characters and the editor's marks.
/// </summary>
public static class PunctuationReader
{
    /// <returns>
    /// The file taken apart like the received text; null where a character differs, which has been reported.
    /// </returns>
    public static BaseText? Read(SourceFile file, BaseText received, DiagnosticBag diagnostics)
    {
        // Faults of its characters are faults of the received text too, and reported there.
        var punctuated = BaseReader.Read(file, new DiagnosticBag());
        var lines = Math.Max(punctuated.Lines.Length, received.Lines.Length);
        for (var line = 0; line < lines; line++)
        {
            if (!Characters(punctuated, line).SequenceEqual(Characters(received, line)))
            {
                Report(punctuated, received, line, diagnostics);
                return null;
            }
        }

        return punctuated;
    }

    /// <summary>Returns the characters of a line, counted from 0; empty beyond the last line.</summary>
    private static ReadOnlySpan<int> Characters(BaseText text, int line)
    {
        if (line >= text.Lines.Length)
        {
            return [];
        }

        var end =
            line + 1 < text.Lines.Length
                ? text.Lines[line + 1].FirstCharacter
                : text.Characters.Length;
        return text.Characters.AsSpan()[text.Lines[line].FirstCharacter..end];
    }

    private static void Report(
        BaseText punctuated,
        BaseText received,
        int line,
        DiagnosticBag diagnostics
    )
    {
        var file = punctuated.File;
        var own = Characters(punctuated, line);
        var theirs = Characters(received, line);
        var same = own.CommonPrefixLength(theirs);
        var span = file.Span(file.Length, file.Length);
        if (line < punctuated.Lines.Length)
        {
            var end = punctuated.Lines[line].End;
            var at =
                same < own.Length
                    ? punctuated.Offsets[punctuated.Lines[line].FirstCharacter + same]
                    : end;
            span = file.Span(at, Math.Min(at + 1, end));
        }

        diagnostics.Add(
            Codes.PunctuationCharacters,
            span,
            $"{Sign(own, same)} stands here, and {Sign(theirs, same)} in text.txt, line {line + 1}"
                + (
                    same < theirs.Length
                        ? $", column {Column(received, received.Lines[line].FirstCharacter + same)}"
                        : ""
                ),
            "keep every line and every character of text.txt and change marks only; other characters are read by an emend entry in apparatus.yml"
        );
    }

    private static int Column(BaseText text, int character) =>
        text.File.Position(text.Offsets[character]).Column;

    private static string Sign(ReadOnlySpan<int> line, int at) =>
        at < line.Length
            ? $"“{CodePoints.ToText([line[at]])}” (U+{line[at]:X4})"
            : "the end of the line";
}
