namespace Dianjiao.Script;

/// <summary>
/// Reduces Latin letters to lower case without diacritics, as a search compares them. The base of a letter is that of
/// its canonical decomposition, which the runtime does not offer in invariant mode; ø, đ, ł and the like become the
/// letter that readers type in their place.
/// </summary>
public static class LatinLetters
{
    // One base letter for each code point; a dot where the letter has none, a question mark where it has two.
    private const int First = 0xC0;
    private const string FromC0 =
        "aaaaaa?ceeeeiiiidnooooo.ouuuuy??aaaaaa?ceeeeiiiidnooooo.ouuuuy?yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiii"
        + "i..jjkkkllllll..llnnnnnn.nnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs.................ff............."
        + "oo.............uu............................aaiioouuuuuuuuuu.aaaa??..ggkkoooo..j...gg..nnaa??ooaaaaeeeeiiiioooo"
        + "rrrruuuusstt..hh......aaeeooooooooyy............................";

    private const int Second = 0x1E00;
    private const string From1E00 =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttt"
        + "tuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.s..?.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooo"
        + "oouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>Returns the base letters of a letter; null if it is compared as it stands, in lower case.</summary>
    public static string? Base(int codePoint)
    {
        var letter =
            codePoint is >= First and < 0x250 ? FromC0[codePoint - First]
            : codePoint is >= Second and < 0x1F00 ? From1E00[codePoint - Second]
            : '.';
        return letter switch
        {
            '.' => null,
            '?' => Pair(codePoint),
            _ => Letters[letter - 'a'],
        };
    }

    private static readonly string[] Letters =
    [
        .. Enumerable.Range('a', 26).Select(c => ((char)c).ToString()),
    ];

    private static string Pair(int codePoint) =>
        codePoint switch
        {
            0xDE or 0xFE => "th",
            0xDF or 0x1E9E => "ss",
            0x152 or 0x153 => "oe",
            _ => "ae",
        };
}
