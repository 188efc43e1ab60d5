using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Dianjiao.Base;
using Dianjiao.Render.Markdown;

namespace Dianjiao.Render.Fonts;

/// <summary>Collects the characters of some pages by voice.</summary>
internal sealed class CharacterTally
{
    private readonly CodePointSet song = new();
    private readonly CodePointSet bold = new();
    private readonly CodePointSet kai = new();
    private readonly CodePointSet roman = new();

    /// <summary>Adds all characters of a text.</summary>
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

    /// <summary>
    /// Adds the characters beyond ASCII of a text that may be words or only a key for scripts: every Latin font has all
    /// letters without accents.
    /// </summary>
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

    /// <summary>Adds text that a style sheet writes: it may stand beside any text, in the face of that text.</summary>
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

    /// <summary>Adds all that was collected to another tally.</summary>
    public void AddTo(CharacterTally other)
    {
        other.song.Add(song);
        other.bold.Add(bold);
        other.kai.Add(kai);
        other.roman.Add(roman);
    }

    /// <summary>Removes all characters.</summary>
    public void Clear()
    {
        song.Clear();
        bold.Clear();
        kai.Clear();
        roman.Clear();
    }

    /// <summary>Keeps the characters of the text only, all in one face, for a book that embeds no other.</summary>
    public void KeepSong()
    {
        song.Add(bold);
        bold.Clear();
        kai.Clear();
        roman.Clear();
    }

    /// <summary>
    /// Returns the characters collected so far. Any text may also be quoted in the other face, as in the search or in a
    /// citation. So the face of the text gets all Chinese characters, and the Latin face all others.
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
    /// True if a font must have a glyph for the character. It need not for characters shown as 〓 (private use, U+FFFD,
    /// control, unassigned), nor for those without a shape (format characters, variation selectors, line ends).
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
