using System.Globalization;
using Dianjiao.Layers;

namespace Dianjiao.Model;

/// <summary>Makes the mark of a note, which stands in the text and before the note's words.</summary>
public static class NoteMark
{
    private static readonly (int Value, string Letters)[] Numerals =
    [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];

    private const string Signs = "*†‡§¶";

    /// <param name="number">The number of the note, from 1.</param>
    public static string Of(NoteMarks marks, int number) =>
        marks switch
        {
            NoteMarks.Roman => Roman(number),
            NoteMarks.Symbols => new string(
                Signs[(number - 1) % Signs.Length],
                1 + ((number - 1) / Signs.Length)
            ),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };

    private static string Roman(int number)
    {
        var letters = "";
        foreach (var (value, sign) in Numerals)
        {
            for (; number >= value; number -= value)
            {
                letters += sign;
            }
        }

        return letters;
    }
}
