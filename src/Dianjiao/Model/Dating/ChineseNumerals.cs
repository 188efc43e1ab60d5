namespace Dianjiao.Model.Dating;

/// <summary>Reads and writes whole numbers as Chinese books count their volumes: 四十一.</summary>
public static class ChineseNumerals
{
    private const string Digits = "〇一二三四五六七八九";

    /// <param name="number">A number from 1 to 9999.</param>
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
            // At the beginning 十一, not 一十一.
            words += unit == 10 && digit == 1 && words.Length == 0 ? name : Digits[digit] + name;
        }

        return words;
    }

    /// <summary>Reads 三十九, 一百一 and 一百〇一, 二〇三, 039; null for what is no number from 1 to 9999.</summary>
    public static int? Read(string words)
    {
        var (number, digit) = (0, 0);
        var units = words.Any("十百千".Contains);
        foreach (var sign in words)
        {
            var value = char.IsAsciiDigit(sign)
                ? sign - '0'
                : Digits.IndexOf(sign == '零' ? '〇' : sign, StringComparison.Ordinal);
            var unit = sign switch
            {
                '十' => 10,
                '百' => 100,
                '千' => 1000,
                _ => 0,
            };
            if (value < 0 && unit == 0)
            {
                return null;
            }

            if (unit > 0)
            {
                number += Math.Max(digit, 1) * unit;
                digit = 0;
            }
            else if (units && digit > 0)
            {
                // 二三十 is two or three tens.
                return null;
            }
            else
            {
                digit = (10 * digit) + value;
            }

            if (number > 9999 || digit > 9999)
            {
                return null;
            }
        }

        // In titles of volumes 一百一 is a hundred and one; in counting it would be a hundred and ten.
        return number + digit is > 0 and var sum and <= 9999 ? sum : null;
    }
}
