namespace Dianjiao.Model.Structuring;

/// <summary>
/// The words for signs in heaven and on earth. Annals always enter these under headings of their own, so a dated
/// sentence that announces one in the middle of a detail is a heading glued there by mistake. Other dated sentences may
/// well stand in details.
/// </summary>
public static class OmenWords
{
    private static readonly int[][] Words =
    [
        .. new[]
        {
            "日有食之",
            "日食",
            "地震",
            "彗星",
            "有星孛",
            "熒惑",
            "荧惑",
            "太白",
            "歲星",
            "岁星",
            "大旱",
            "大水",
            "大雪",
            "雨雹",
        }.Select(w => CodePoints.Of(w).ToArray()),
    ];

    private const int LongestAnnouncement = 16;

    public static bool Announces(ReadOnlySpan<int> sentence)
    {
        if (sentence.Length > LongestAnnouncement)
        {
            return false;
        }

        foreach (var word in Words)
        {
            if (sentence.IndexOf(word) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
