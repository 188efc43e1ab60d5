using System.Collections.Immutable;
using System.Text;

namespace Dianjiao;

/// <summary>
/// A file of the edition, decoded once. Offsets into it are counted in Unicode code points, never in UTF-16 units:
/// rare characters are surrogate pairs, and an offset must mean the same to every reader.
/// </summary>
public sealed class SourceFile
{
    private readonly int[] lineStarts;
    private readonly int[] lineStartsUtf16;
    private readonly bool hasSurrogates;

    // The table of code points before each block of so many UTF-16 units. Counting from the line's start would be slow:
    // a line may be as long as the file and hold all its entries.
    private const int Stride = 1024;
    private readonly int[] before;

    private SourceFile(string path, ImmutableArray<byte> bytes, string text)
    {
        Path = path;
        Bytes = bytes;
        Text = text;
        (lineStarts, lineStartsUtf16, Length) = FindLines(text);
        hasSurrogates = Length != text.Length;
        before = hasSurrogates ? CountBefore(text) : [];
    }

    /// <summary>The path relative to the edition folder, with forward slashes.</summary>
    public string Path { get; }

    public ImmutableArray<byte> Bytes { get; }

    /// <summary>The decoded text, a byte order mark included.</summary>
    public string Text { get; }

    /// <summary>The length in code points.</summary>
    public int Length { get; }

    public int LineCount => lineStarts.Length;

    /// <summary>
    /// Decodes strictly: for bytes that are not UTF-8 it reports the place of the first and returns null, since a
    /// replacement character would be a change that no editor made.
    /// </summary>
    public static SourceFile? Decode(
        string path,
        ReadOnlySpan<byte> bytes,
        DiagnosticBag diagnostics
    )
    {
        var invalid = FirstInvalidByte(bytes);
        if (invalid < 0)
        {
            return new SourceFile(path, [.. bytes], Encoding.UTF8.GetString(bytes));
        }

        var before = new SourceFile(path, [], Encoding.UTF8.GetString(bytes[..invalid]));
        diagnostics.Add(
            Codes.NotUtf8,
            before.Span(before.Length, before.Length),
            $"the byte 0x{bytes[invalid]:X2} at offset {invalid} is not UTF-8",
            bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]
                ? "it is UTF-16: save it as UTF-8, or convert it with iconv -f UTF-16 -t UTF-8"
                : "save the file as UTF-8, or find out which encoding it was received in (Chinese texts: GB18030, BIG5, UTF-16) and convert it: iconv -f GB18030 -t UTF-8 old.txt > new.txt"
        );
        return null;
    }

    public static SourceFile FromText(string path, string text) =>
        new(path, [.. Encoding.UTF8.GetBytes(text)], text);

    /// <summary>Makes a span of this file.</summary>
    /// <param name="start">The place of the first code point, in code points.</param>
    /// <param name="end">The place after the last code point, in code points.</param>
    public SourceSpan Span(int start, int end) => new(this, start, end);

    /// <summary>Returns line and column of a place given in code points.</summary>
    public SourcePosition Position(int offset)
    {
        var line = Array.BinarySearch(lineStarts, offset);
        line = line < 0 ? ~line - 1 : line;
        return new SourcePosition(line + 1, offset - lineStarts[line] + 1);
    }

    /// <summary>
    /// Returns the code-point offset of a place given as parsers give it: line from 1, column from 1 in UTF-16 units.
    /// </summary>
    public int Offset(int line, int utf16Column)
    {
        line = Math.Clamp(line, 1, lineStarts.Length);
        var start = lineStartsUtf16[line - 1];
        return Offset(Math.Max(start, start + utf16Column - 1));
    }

    /// <summary>Returns the code-point offset of a place given in UTF-16 units.</summary>
    public int Offset(int utf16Index)
    {
        var end = Math.Clamp(utf16Index, 0, Text.Length);
        if (!hasSurrogates)
        {
            return end;
        }

        var near = end / Stride;
        return before[near] + CodePoints.Count(Text.AsSpan(near * Stride, end - (near * Stride)));
    }

    /// <summary>Returns the text of a stretch given in code points.</summary>
    public string Slice(int start, int end) =>
        hasSurrogates ? SliceSurrogates(start, end) : Text.Substring(start, end - start);

    /// <summary>Returns the text of a line, counted from 1, without its break.</summary>
    public string Line(int number)
    {
        var start = lineStartsUtf16[number - 1];
        var end = number < lineStartsUtf16.Length ? lineStartsUtf16[number] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    private string SliceSurrogates(int start, int end)
    {
        var from = Utf16Index(start);
        var to = from;
        for (var n = start; n < end; n++)
        {
            to += char.IsHighSurrogate(Text[to]) ? 2 : 1;
        }

        return Text[from..to];
    }

    private int Utf16Index(int offset)
    {
        var near = Array.BinarySearch(before, offset);
        near = near < 0 ? ~near - 1 : near;
        var index = near * Stride;
        // The first half of a surrogate pair has been counted in the block before.
        index += index < Text.Length && char.IsLowSurrogate(Text[index]) ? 1 : 0;
        for (var n = before[near]; n < offset; n++)
        {
            index += char.IsHighSurrogate(Text[index]) ? 2 : 1;
        }

        return index;
    }

    private static int[] CountBefore(string text)
    {
        var before = new int[(text.Length / Stride) + 1];
        for (var i = 1; i < before.Length; i++)
        {
            before[i] = before[i - 1] + CodePoints.Count(text.AsSpan((i - 1) * Stride, Stride));
        }

        return before;
    }

    private static (int[] Starts, int[] StartsUtf16, int Length) FindLines(string text)
    {
        var starts = new List<int> { 0 };
        var startsUtf16 = new List<int> { 0 };
        var offset = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]))
            {
                continue;
            }

            offset++;
            var isBreak =
                text[i] == '\n'
                || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (isBreak)
            {
                starts.Add(offset);
                startsUtf16.Add(i + 1);
            }
        }

        return ([.. starts], [.. startsUtf16], offset);
    }

    private static int FirstInvalidByte(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return -1;
        }

        var index = 0;
        while (
            Rune.DecodeFromUtf8(bytes[index..], out _, out var consumed)
            == System.Buffers.OperationStatus.Done
        )
        {
            index += consumed;
        }

        return index;
    }
}
