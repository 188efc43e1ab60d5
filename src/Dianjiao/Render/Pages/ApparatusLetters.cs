namespace Dianjiao.Render.Pages;

/// <summary>Makes the marks of the apparatus: a … z, aa, ab …</summary>
internal static class ApparatusLetters
{
    /// <summary>Returns the mark of a number, which counts from 1.</summary>
    public static string Of(int number)
    {
        var letters = "";
        for (; number > 0; number = (number - 1) / 26)
        {
            letters = (char)('a' + ((number - 1) % 26)) + letters;
        }

        return letters;
    }
}
