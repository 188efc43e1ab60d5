namespace Dianjiao.Base;

/// <summary>A line of the received file, its break not counted in.</summary>
/// <param name="Number">From 1, as a text viewer counts.</param>
/// <param name="Start">In code points of the file.</param>
/// <param name="End">After the last code point, before the break.</param>
/// <param name="FirstCharacter">Index into the characters of the text.</param>
/// <param name="FirstMark">Index into its marks.</param>
public sealed record TextLine(
    int Number,
    int Start,
    int End,
    int FirstCharacter,
    int FirstMark,
    LineBreak Break
)
{
    /// <summary>The length in code points beyond which a page becomes slow to lay out; no paragraph of a printed book comes near.</summary>
    public const int LongestUsual = 100_000;

    public bool IsEmpty => Start == End;
}
