namespace Dianjiao.Base;

/// <summary>A line of the received file, without its break.</summary>
/// <param name="Number">The number of the line, from 1, as a text viewer counts.</param>
/// <param name="Start">The place of the first code point in the file, in code points.</param>
/// <param name="End">The place after the last code point, before the break.</param>
/// <param name="FirstCharacter">The index of the first character of the line among the characters of the text.</param>
/// <param name="FirstMark">The index of the first mark of the line among the marks of the text.</param>
public sealed record TextLine(
    int Number,
    int Start,
    int End,
    int FirstCharacter,
    int FirstMark,
    LineBreak Break
)
{
    /// <summary>
    /// The length in code points beyond which a page becomes slow to lay out; no paragraph of a printed book comes near
    /// it.
    /// </summary>
    public const int LongestUsual = 100_000;

    /// <summary>True for a line without any code points; a line of blanks is not empty.</summary>
    public bool IsEmpty => Start == End;
}
