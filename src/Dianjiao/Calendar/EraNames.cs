using System.Collections.Immutable;

namespace Dianjiao.Calendar;

/// <summary>
/// The names that the date reader knows without loading a table: eras, dynasties and titles of rulers.
/// </summary>
internal static class EraNames
{
    private const string Eras =
        "武德 貞觀 永徽 顯慶 龍朔 麟德 乾封 總章 咸亨 上元 儀鳳 調露 永隆 開耀 永淳 弘道 嗣聖 文明 光宅 垂拱 永昌 載初 天授 "
        + "如意 長壽 延載 證聖 天冊萬歲 萬歲登封 萬歲通天 神功 聖曆 久視 大足 長安 神龍 景龍 唐隆 景雲 太極 延和 先天 開元 天寶 "
        + "至德 乾元 寶應 廣德 永泰 大曆 建中 興元 貞元 永貞 元和 長慶 寶曆 大和 太和 開成 會昌 大中 咸通 乾符 廣明 中和 光啟 文德 "
        + "龍紀 大順 景福 乾寧 光化 天復 天祐 開平 乾化 鳳曆 貞明 龍德 同光 天成 長興 應順 清泰 天福 開運 乾祐 廣順 顯德 "
        + "建隆 乾德 開寶 太平興國 雍熙 端拱 淳化 至道 咸平 景德 大中祥符 天禧 乾興 天聖 明道 景祐 寶元 康定 慶曆 皇祐 至和 "
        + "嘉祐 治平 熙寧 元豐 元祐 紹聖 元符 建中靖國 崇寧 大觀 政和 重和 宣和 靖康 建炎 明受 紹興 隆興 乾道 淳熙 紹熙 慶元 "
        + "嘉泰 開禧 嘉定 寶慶 紹定 端平 嘉熙 淳祐 寶祐 開慶 景定 咸淳 德祐 景炎 祥興 "
        + "神冊 天贊 天顯 會同 大同 天祿 應曆 保寧 乾亨 統和 開泰 太平 景福 重熙 清寧 咸雍 太康 大康 大安 壽昌 壽隆 乾統 天慶 保大 "
        + "建福 德興 神曆 延慶 康國 咸清 紹興 崇福 天禧 "
        + "收國 天輔 天會 天眷 皇統 天德 貞元 正隆 大定 明昌 承安 泰和 大安 崇慶 至寧 貞祐 興定 元光 正大 開興 天興 盛昌 阜昌 "
        + "顯道 廣運 開運 大慶 廣民 天授禮法延祚 延嗣寧國 天祐垂聖 福聖承道 奲都 拱化 乾道 天賜禮盛國慶 大安 天安禮定 天儀治平 "
        + "天祐民安 永安 貞觀 雍寧 元德 正德 大德 人慶 天盛 乾祐 天慶 應天 皇建 光定 乾定 寶義 "
        + "中統 至元 元貞 大德 至大 皇慶 延祐 至治 泰定 致和 天曆 至順 元統 至正 "
        + "洪武 建文 永樂 洪熙 宣德 正統 景泰 天順 成化 弘治 正德 嘉靖 隆慶 萬曆 泰昌 天啟 崇禎 "
        + "順治 康熙 雍正 乾隆 嘉慶 道光 咸豐 同治 光緒 宣統 "
        // The Mongols counted years by rulers before 1260; these names count only after the name of a dynasty.
        + "太祖 太宗 定宗 憲宗 拖雷監國 乃馬真后 海迷失后";

    private const string Dynasties =
        "武周 西夏 夏 大宋 南宋 北宋 宋 契丹 大遼 西遼 遼 大金 金 大蒙古 蒙古 大元 元 偽齊 齊 後梁 梁 後唐 唐 後晉 晉 後漢 漢 後周 周 "
        + "隋 陳 明 清 蜀 前蜀 後蜀 吳 南唐 吳越 閩 楚 南漢 北漢";

    private static readonly ImmutableArray<int[]> EraKeys = Keys(Eras);
    private static readonly ImmutableArray<int[]> DynastyKeys = Keys(Dynasties);

    /// <summary>
    /// Returns the length of the longest known era at the end of a folded head whose prefix fits; 0 if there is none.
    /// </summary>
    /// <param name="head">The characters before the number of the year, folded.</param>
    /// <param name="parallel">
    /// True if another year came before: then the bare name of a ruler (元昊) may be the prefix.
    /// </param>
    public static int KnownEra(ReadOnlySpan<int> head, bool parallel)
    {
        foreach (var key in EraKeys)
        {
            if (key.Length > head.Length || !EraCharacters.Agree(head[^key.Length..], key))
            {
                continue;
            }

            var prefix = head[..^key.Length];
            if (IsPrefix(prefix) || (parallel && prefix.Length <= 4 && !IsRuler(key)))
            {
                if (!IsRuler(key) || DynastyAt(prefix) > 0)
                {
                    return key.Length;
                }
            }
        }

        return 0;
    }

    /// <summary>
    /// Returns the length of the longest dynasty name at the beginning of a folded head; 0 if there is none.
    /// </summary>
    public static int DynastyAt(ReadOnlySpan<int> head)
    {
        foreach (var key in DynastyKeys)
        {
            if (head.StartsWith(key))
            {
                return key.Length;
            }
        }

        return 0;
    }

    private static bool IsPrefix(ReadOnlySpan<int> prefix) =>
        prefix.IsEmpty
        || DynastyAt(prefix) == prefix.Length
        || IsRuler(prefix)
        || prefix[^1] is '帝';

    private static bool IsRuler(ReadOnlySpan<int> name) =>
        name.Length >= 2 && name[^1] is '宗' or '祖';

    private static ImmutableArray<int[]> Keys(string names) =>
        [
            .. names
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(static n => n.Length)
                .Select(static n =>
                    n.EnumerateRunes().Select(static r => EraCharacters.Fold(r.Value)).ToArray()
                ),
        ];
}
