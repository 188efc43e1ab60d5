using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dianjiao.Base;
using Dianjiao.Layers;

namespace Dianjiao.Model.Anchoring;

/// <summary>A line of a guard, with <c>&gt; </c> before it.</summary>
internal sealed class GuardLine
{
    private readonly QuotedText quoted;

    // The characters that are no marks, with their places in the text in UTF-16 units.
    private readonly ImmutableArray<(Rune Rune, int Start, int End)> letters;

    private GuardLine(int number, string text, SourceSpan span, QuotedText quoted)
    {
        this.quoted = quoted;
        Number = number;
        Text = text;
        Span = span;
        var found = ImmutableArray.CreateBuilder<(Rune, int, int)>(text.Length);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (GuardComparison.IsCharacter(rune.Value))
            {
                found.Add((rune, at, at + rune.Utf16SequenceLength));
            }

            at += rune.Utf16SequenceLength;
        }

        letters = found.ToImmutable();
        Key = string.Concat(letters.Select(l => l.Rune));
        Han = string.Concat(letters.Where(l => !IsForeign(l.Rune)).Select(l => l.Rune));
    }

    /// <summary>The index of the line in the guard, from 0.</summary>
    public int Number { get; }

    /// <summary>The line without the sign before it.</summary>
    public string Text { get; }

    /// <summary>The place of the line in the file, with the sign before it.</summary>
    public SourceSpan Span { get; }

    /// <summary>The characters of the line, without marks, blanks and line breaks.</summary>
    public string Key { get; }

    /// <summary>The key without the characters of scripts that the text does not use.</summary>
    public string Han { get; }

    public bool HasForeign => Han.Length < Key.Length;

    /// <summary>True if at least half of the line could be the source, as it is or once was.</summary>
    public bool IsMostlyHan => 2 * Han.Length >= Key.Length && Han.Length > 0;

    public static ImmutableArray<GuardLine> Of(Entry entry, QuotedText quoted)
    {
        var lines = ImmutableArray.CreateBuilder<GuardLine>();
        var (file, at) = (entry.GuardSpan.File, entry.GuardSpan.Start);
        var rest = entry.GuardSpan.Text;
        while (lines.Count == 0 || rest.Length > 0)
        {
            var end = rest.AsSpan().IndexOfAny('\n', '\r');
            var written = end < 0 ? rest : rest[..end];
            var length = CodePoints.Count(written);
            lines.Add(
                new GuardLine(
                    lines.Count,
                    written.StartsWith("> ", StringComparison.Ordinal) ? written[2..]
                        : written.Length > 0 ? written[1..]
                        : "",
                    file.Span(at, at + length),
                    quoted
                )
            );
            var breakLength =
                end < 0 ? 0
                : rest.AsSpan(end).StartsWith("\r\n") ? 2
                : 1;
            rest = rest[(written.Length + breakLength)..];
            at += length + breakLength;
        }

        return lines.ToImmutable();
    }

    /// <summary>Returns the whole line as the writer's own words.</summary>
    public OwnWords Whole() => new(Number, true, Span);

    /// <summary>
    /// Divides the line into the source and the words before or behind it. Null where the line does not have the key's
    /// characters at one of its ends, set off from the other words by a mark, a blank or another script.
    /// </summary>
    public (string Source, OwnWords Own)? Apart(string key)
    {
        var count = key.EnumerateRunes().Count();
        if (count == 0 || count >= letters.Length)
        {
            return null;
        }

        if (Key.StartsWith(key, StringComparison.Ordinal))
        {
            var cut = BehindSource(letters[count - 1].End);
            if (IsSetOff(count, letters[count].Rune) && Words(cut, Text.Length) is { } behind)
            {
                return (Text[..cut], behind);
            }
        }

        if (Key.EndsWith(key, StringComparison.Ordinal))
        {
            var first = letters.Length - count;
            var cut = BeforeSource(letters[first].Start);
            if (IsSetOff(first, letters[first - 1].Rune) && Words(0, cut) is { } before)
            {
                return (Text[cut..], before);
            }
        }

        return null;
    }

    /// <summary>
    /// Returns the line up to the end of the sentence that follows a number of its characters; null where there is none
    /// in the script of the text.
    /// </summary>
    public string? WithSentenceBehind(int characters)
    {
        for (var i = characters; i < letters.Length && !IsForeign(letters[i].Rune); i++)
        {
            var end = letters[i].End;
            if (end < Text.Length && PunctuationMarks.EndsSentence(Text[end]))
            {
                return Text[..BehindSource(end)];
            }
        }

        return null;
    }

    /// <summary>
    /// True for a character that Chinese texts are not written with, and that this text does not have either.
    /// </summary>
    private bool IsForeign(Rune rune) =>
        rune.Value
            is not (
                >= 0x3400
                and <= 0x9FFF
                or >= 0xF900
                and <= 0xFAFF
                or >= 0x20000
                and <= 0x3FFFF
                or >= 0xE000
                and <= 0xF8FF
                or >= 0xF0000
                or >= 0x2E80
                and <= 0x3007
            )
        && Rune.GetUnicodeCategory(rune) != UnicodeCategory.OtherSymbol
        && !quoted.HasCharacter(rune.Value);

    /// <summary>
    /// True where a blank or a stronger mark than a comma stands before a letter, or words of another script begin or
    /// end.
    /// </summary>
    private bool IsSetOff(int letter, Rune own) =>
        Text[letters[letter - 1].End..letters[letter].Start].AsSpan().ContainsAnyExcept("、，；,;")
        || IsForeign(own);

    /// <summary>
    /// Returns the end of the source: the stops and closing brackets directly behind it belong to it.
    /// </summary>
    private int BehindSource(int at)
    {
        while (
            at < Text.Length
            && (
                PunctuationMarks.EndsSentence(Text[at])
                || PunctuationMarks.Closes(Text[at])
                || Text[at] is '，' or '、' or '；' or '：' or '．' or ',' or '.' or ';' or ':'
            )
        )
        {
            at++;
        }

        return at;
    }

    private int BeforeSource(int at)
    {
        while (
            at > 0
            && char.GetUnicodeCategory(Text[at - 1])
                is UnicodeCategory.OpenPunctuation
                    or UnicodeCategory.InitialQuotePunctuation
        )
        {
            at--;
        }

        return at;
    }

    private OwnWords? Words(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        if (start == end)
        {
            return null;
        }

        var offset = Span.End - CodePoints.Count(Text);
        return new OwnWords(
            Number,
            false,
            Span.File.Span(
                offset + CodePoints.Count(Text.AsSpan(0, start)),
                offset + CodePoints.Count(Text.AsSpan(0, end))
            )
        );
    }
}
