using System.Collections.Immutable;
using Dianjiao.Base;
using Dianjiao.Model;
using Dianjiao.Render.Markdown;

namespace Dianjiao.Render.Fonts;

/// <summary>Counts together the characters of some pages.</summary>
public sealed class CharacterTally
{
    private readonly CodePointSet song = new();
    private readonly CodePointSet bold = new();
    private readonly CodePointSet kai = new();
    private readonly CodePointSet roman = new();

    /// <summary>Text in the language of the edition.</summary>
    public void Chinese(string text) => Add(song, text);

    public void Heading(string text)
    {
        Add(song, text);
        Add(bold, text);
    }

    public void Commentary(string text)
    {
        Add(song, text);
        Add(kai, text);
    }

    /// <summary>What the theme shows of itself: it may stand in any face that the text has.</summary>
    public void Anywhere(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii || !IsShown(rune.Value))
            {
                continue;
            }

            if (HanText.IsWide(rune))
            {
                song.Add(rune.Value);
                bold.Add(rune.Value);
                kai.Add(rune.Value);
            }
            else
            {
                roman.Add(rune.Value);
            }
        }
    }

    /// <summary>Text in another language, with Chinese words in it; a line that begins with # is a heading in Markdown.</summary>
    public void Mixed(string text)
    {
        var isHeading = false;
        var isLineStart = true;
        foreach (var rune in text.EnumerateRunes())
        {
            isHeading = isLineStart ? rune.Value == '#' : isHeading;
            isLineStart = rune.Value == '\n';
            if (!IsShown(rune.Value))
            {
                continue;
            }

            if (!HanText.IsWide(rune))
            {
                roman.Add(rune.Value);
                continue;
            }

            song.Add(rune.Value);
            if (isHeading)
            {
                bold.Add(rune.Value);
            }
        }
    }

    public void Segment(Segment segment)
    {
        foreach (var token in segment.Tokens)
        {
            if (!IsShown(token.CodePoint))
            {
                continue;
            }

            song.Add(token.CodePoint);
            if (segment.Kind == SegmentKind.Heading)
            {
                bold.Add(token.CodePoint);
            }

            if (segment.IsAside)
            {
                kai.Add(token.CodePoint);
            }
        }

        Commentary(segment.Opening);
        Commentary(segment.Closing);
    }

    /// <summary>The result so far, and a fresh start.</summary>
    public VoiceCharacters Take()
    {
        var result = new VoiceCharacters(
            song.ToImmutable(),
            bold.ToImmutable(),
            kai.ToImmutable(),
            roman.ToImmutable()
        );
        foreach (var set in ImmutableArray.Create(song, bold, kai, roman))
        {
            set.Clear();
        }

        return result;
    }

    /// <summary>
    /// Whether a font must have a glyph for it: not for what is shown as 〓 (private use, U+FFFD, control, unassigned),
    /// nor for what has no shape of its own (format characters, variation selectors, line ends).
    /// </summary>
    public static bool IsShown(int codePoint) =>
        codePoint
            is not (
                '\t'
                or '\n'
                or '\r'
                or (>= 0xFE00 and <= 0xFE0F)
                or (>= 0xE0000 and <= 0xE0FFF)
            )
        && OddCodePoints.CodeFor(codePoint) is null;

    private static void Add(CodePointSet set, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsShown(rune.Value))
            {
                set.Add(rune.Value);
            }
        }
    }
}
