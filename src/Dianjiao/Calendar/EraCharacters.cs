namespace Dianjiao.Calendar;

/// <summary>Brings the characters of era names to one form, so that 庆历, 慶歷 and 慶曆 are the same name.</summary>
internal static class EraCharacters
{
    /// <summary>
    /// A value that stands for a character which the text cannot show; it agrees with any one character.
    /// </summary>
    public const int Unknown = -1;

    // Pairs: the form found in texts, then the form of the table. They cover only the characters of era and dynasty
    // names.
    private const string Pairs =
        "庆慶宁寧兴興开開圣聖贞貞龙龍顺順礼禮国國观觀应應寿壽统統会會宝寶历曆歷曆暦曆广廣显顯长長运運绍紹丰豐极極"
        + "佑祐启啟啓啟复復纪紀龍龍总總仪儀调調载載万萬乐樂宪憲亿億赐賜单單干乾乹乾寳寶観觀晋晉汉漢后後"
        + "辽遼齐齊陈陳绪緒终終泽澤丽麗图圖与與云雲祯禎凤鳳册冊赞贊禄祿义義监監马馬证證视視岁歲";

    /// <summary>
    /// Returns the table's form of a code point; <see cref="Unknown"/> for a private-use or missing character.
    /// </summary>
    public static int Fold(int codePoint)
    {
        if (codePoint is >= 0xE000 and <= 0xF8FF or >= 0xF0000 or '□' or '〓' or 0xFFFD)
        {
            return Unknown;
        }

        if (codePoint > char.MaxValue)
        {
            return codePoint;
        }

        for (var i = 0; i < Pairs.Length; i += 2)
        {
            if (Pairs[i] == codePoint)
            {
                return Pairs[i + 1];
            }
        }

        return codePoint;
    }

    /// <summary>Folds a whole name; a description in 〈 〉 counts as one unknown character.</summary>
    public static int[] Fold(ReadOnlySpan<int> name)
    {
        var folded = new List<int>(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var close = name[i] == '〈' ? name[i..].IndexOf('〉') : -1;
            folded.Add(close > 0 ? Unknown : Fold(name[i]));
            i += close > 0 ? close : 0;
        }

        return [.. folded];
    }

    /// <summary>
    /// True if two folded names agree; an unknown character agrees with any one character, but one at least must be
    /// known.
    /// </summary>
    public static bool Agree(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        var known = 0;
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] == right[i])
            {
                known++;
            }
            else if (left[i] != Unknown && right[i] != Unknown)
            {
                return false;
            }
        }

        return known > 0;
    }
}
