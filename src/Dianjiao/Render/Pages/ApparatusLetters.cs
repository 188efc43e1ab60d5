namespace Dianjiao.Render.Pages;

/// <summary>The apparatus's marks: a … z, aa, ab …</summary>
internal static class ApparatusLetters
{
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
