using System.Collections.Immutable;

namespace Dianjiao.Base;

/// <summary>Takes a received file apart into characters, marks and lines, without altering it.</summary>
public static class BaseReader
{
    public static BaseText Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var characters = ImmutableArray.CreateBuilder<int>(file.Length);
        var offsets = ImmutableArray.CreateBuilder<int>(file.Length);
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var lines = ImmutableArray.CreateBuilder<TextLine>();

        int offset = 0,
            start = 0,
            firstCharacter = 0,
            firstMark = 0;

        void EndLine(int end, LineBreak lineBreak)
        {
            lines.Add(
                new TextLine(lines.Count + 1, start, end, firstCharacter, firstMark, lineBreak)
            );
            start = offset;
            firstCharacter = characters.Count;
            firstMark = marks.Count;
        }

        var afterReturn = false;
        foreach (var rune in file.Text.EnumerateRunes())
        {
            var codePoint = rune.Value;
            if (afterReturn)
            {
                afterReturn = false;
                if (codePoint == '\n')
                {
                    offset++;
                    EndLine(offset - 2, LineBreak.CarriageReturnLineFeed);
                    continue;
                }

                EndLine(offset - 1, LineBreak.CarriageReturn);
            }

            offset++;
            if (codePoint == '\n')
            {
                EndLine(offset - 1, LineBreak.LineFeed);
            }
            else if (codePoint == '\r')
            {
                afterReturn = true;
            }
            else if (PunctuationMarks.IsMark(codePoint))
            {
                marks.Add(new Mark(characters.Count, codePoint, offset - 1));
            }
            else
            {
                characters.Add(codePoint);
                offsets.Add(offset - 1);
            }
        }

        if (afterReturn)
        {
            EndLine(offset - 1, LineBreak.CarriageReturn);
        }

        EndLine(offset, LineBreak.None);

        var text = new BaseText(
            file,
            characters.ToImmutable(),
            offsets.ToImmutable(),
            marks.ToImmutable(),
            lines.ToImmutable()
        );
        if (text.Characters.IsEmpty)
        {
            diagnostics.Add(
                Codes.EmptyText,
                file.Span(0, 0),
                "the received text holds no characters",
                "put the received text into this file, one paragraph a line"
            );
        }

        return text;
    }
}
