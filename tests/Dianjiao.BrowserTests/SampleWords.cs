using System.Text;

namespace Dianjiao.BrowserTests;

/// <summary>English of any length, the same every time.</summary>
internal static class SampleWords
{
    private static readonly string[] Sentences =
    [
        "The armies met below Stone Gate and fought from dawn until the shadows turned.",
        "The chief came to terms and gave hostages.",
        "He answered that grain was short and the people worn out; those who had submitted were resettled beyond the river.",
        "The stockade fell before relief could come.",
        "Lin Feng, who knew the temper of the border, urged that the army be rested.",
        "Nothing was left in the granaries.",
        "Zhou Jian led two thousand horse and foot out of South Landing, and the commander, ashamed, ordered the town to keep silence.",
        "A truce was spoken of, but nothing came of it.",
        "The beacon towers from Willow Creek westward were burned.",
        "He begged that the markets be opened again and the old covenant renewed.",
    ];

    private static readonly string[] Glosses =
    [
        "A chieftain of the tribe; 金史 113 names his father.",
        "Now Jia County, Shaanxi.",
        "An office of the third rank, held by members of the ruling house.",
        "The month is the eighth in 金史 16, against the text.",
        "See [[1.31b]] for the siege that followed.",
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
