namespace Dianjiao.Model.Dating;

/// <summary>Whole numbers as Chinese books count their volumes: 四十一.</summary>
public static class ChineseNumerals
{
    private const string Digits = "〇一二三四五六七八九";

    /// <param name="number">From 1 to 9999.</param>
    public static string Of(int number)
    {
        if (number is < 1 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(number));
        }

        var words = "";
        var pending = false;
        foreach (var (unit, name) in new[] { (1000, "千"), (100, "百"), (10, "十"), (1, "") })
        {
            var digit = number / unit % 10;
            if (digit == 0)
            {
                pending = words.Length > 0;
                continue;
            }

            words += pending ? "〇" : "";
            pending = false;
            // 十一, not 一十一, at the beginning.
            words += unit == 10 && digit == 1 && words.Length == 0 ? name : Digits[digit] + name;
        }

        return words;
    }
}
