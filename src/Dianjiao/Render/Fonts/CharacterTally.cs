using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Dianjiao.Base;
using Dianjiao.Render.Markdown;

namespace Dianjiao.Render.Fonts;

/// <summary>Counts together the characters of some pages.</summary>
internal sealed class CharacterTally
{
    private readonly CodePointSet song = new();
    private readonly CodePointSet bold = new();
    private readonly CodePointSet kai = new();
    private readonly CodePointSet roman = new();

    public void Add(ReadOnlySpan<char> text, Voice voice)
    {
        var set = voice.Family switch
        {
            VoiceFamily.Song => voice.IsBold ? bold : song,
            VoiceFamily.Kai => kai,
            _ => roman,
        };
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!char.IsSurrogate(c))
            {
                set.Add(c);
            }
            else if (
                Rune.DecodeFromUtf16(text[i..], out var rune, out var length)
                is OperationStatus.Done
            )
            {
                set.Add(rune.Value);
                i += length - 1;
            }
        }
    }

    /// <summary>What is a word for readers here and a key for scripts there: of letters without accents every Latin font has all.</summary>
    public void AddWords(ReadOnlySpan<char> text, Voice voice)
    {
        for (
            var next = text.IndexOfAnyExceptInRange('\0', '\u007f');
            next >= 0;
            next = text.IndexOfAnyExceptInRange('\0', '\u007f')
        )
        {
            text = text[next..];
            var end = text.IndexOfAnyInRange('\0', '\u007f');
            Add(end < 0 ? text : text[..end], voice);
            text = end < 0 ? [] : text[end..];
        }
    }

    /// <summary>What a style sheet writes: it may stand beside any text, in its face.</summary>
    public void AddAnywhere(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            song.Add(rune.Value);
            roman.Add(rune.Value);
            if (HanText.IsWide(rune))
            {
                bold.Add(rune.Value);
                kai.Add(rune.Value);
            }
        }
    }

    public void AddTo(CharacterTally other)
    {
        other.song.Add(song);
        other.bold.Add(bold);
        other.kai.Add(kai);
        other.roman.Add(roman);
    }

    public void Clear()
    {
        song.Clear();
        bold.Clear();
        kai.Clear();
        roman.Clear();
    }

    /// <summary>The same for a book that embeds the face of the text alone.</summary>
    public void KeepSong()
    {
        song.Add(bold);
        bold.Clear();
        kai.Clear();
        roman.Clear();
    }

    /// <summary>
    /// The result so far. Every text may also be quoted in the other face, as by the search or in a citation: so the face
    /// of the text has all that is Chinese, and what is not stands among the Latin characters.
    /// </summary>
    public VoiceCharacters Take()
    {
        song.Add(bold);
        song.Add(kai);
        foreach (var codePoint in roman.ToImmutable())
        {
            if (Rune.IsValid(codePoint) && HanText.IsWide(new Rune(codePoint)))
            {
                song.Add(codePoint);
                roman.Remove(codePoint);
            }
        }

        foreach (var codePoint in song.ToImmutable())
        {
            if (Rune.IsValid(codePoint) && !HanText.IsWide(new Rune(codePoint)))
            {
                roman.Add(codePoint);
            }
        }

        return new VoiceCharacters(Shown(song), Shown(bold), Shown(kai), Shown(roman));
    }

    private static ImmutableArray<int> Shown(CodePointSet set) =>
        [.. set.ToImmutable().Where(IsShown)];

    /// <summary>
    /// Whether a font must have a glyph for it: not for what is shown as 〓 (private use, U+FFFD, control, unassigned),
    /// nor for what has no shape of its own (format characters, variation selectors, line ends).
    /// </summary>
    private static bool IsShown(int codePoint) =>
        codePoint
            is not (
                '\t'
                or '\n'
                or '\r'
                or (>= 0xFE00 and <= 0xFE0F)
                or (>= 0xE0000 and <= 0xE0FFF)
            )
        && OddCodePoints.CodeFor(codePoint) is null;
}
