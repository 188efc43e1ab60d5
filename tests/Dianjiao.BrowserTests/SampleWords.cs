using System.Text;

namespace Dianjiao.BrowserTests;

/// <summary>English of any length, the same every time.</summary>
internal static class SampleWords
{
    private static readonly string[] Sentences =
    [
        "The armies met below Kangu and fought from dawn until the shadows turned.",
        "Qingshannu came to terms and gave hostages.",
        "He answered that grain was short and the people worn out; those who had submitted were resettled beyond Huizhou.",
        "The stockade fell before relief could come.",
        "Tahai, who knew the temper of the border, urged that the army be rested.",
        "Nothing was left in the granaries.",
        "Wanyan Heda led twenty thousand horse and foot out of Huizhou, and the ruler, ashamed, ordered the court to keep silence.",
        "A truce was spoken of, but nothing came of it.",
        "The beacon towers from Jishi westward were burned.",
        "He begged that the markets be opened again and the old covenant renewed.",
    ];

    private static readonly string[] Glosses =
    [
        "A chieftain of the tribe; 金史 113 names his father.",
        "Now Jia County, Shaanxi.",
        "An office of the third rank, held by members of the ruling house.",
        "The month is the eighth in 金史 16, against the text.",
        "See [[41.31b]] for the siege that followed.",
        "A fort north-west of Jia County, named in 1099.",
    ];

    /// <summary>Whole sentences, at least so many characters of them.</summary>
    public static string Prose(int seed, int length)
    {
        var text = new StringBuilder();
        for (var i = seed; text.Length < length; i++)
        {
            text.Append(text.Length > 0 ? " " : "").Append(Sentences[i % Sentences.Length]);
        }

        return text.ToString();
    }

    /// <summary>A note: a gloss and, for two in three, more.</summary>
    public static string Note(int seed, int length) =>
        Glosses[seed % Glosses.Length]
        + (length > 0 && seed % 3 != 0 ? " " + Prose(seed, length) : "");
}
