namespace Dianjiao.Script;

/// <summary>
/// Counts the characters of a text that only one of the two scripts, simplified or traditional, has. Unicode orders the
/// unified ideographs by radical and puts the simplified form of a radical in a block of its own behind the traditional
/// one (訁 U+8A01, 讠 U+8BA0), so these blocks tell the scripts apart without a table. Characters that both scripts share
/// are not counted.
/// </summary>
/// <param name="Simplified">
/// The number of characters with a simplified radical (讠, 贝, 车, 钅, 门 and the like): every twelfth of a simplified text.
/// </param>
/// <param name="Traditional">
/// The number of characters with a traditional radical: every fifteenth of a traditional text.
/// </param>
public readonly record struct ScriptEvidence(int Simplified, int Traditional)
{
    /// <summary>
    /// The least number of characters that decide; fewer may be a copyist's short forms in a text of a few lines.
    /// </summary>
    private const int Enough = 5;

    /// <summary>
    /// How many times the one script must outweigh the other: converters leave some characters behind, but a real
    /// mixture of both is neither.
    /// </summary>
    private const int Preponderance = 9;

    public bool IsSimplified => Simplified >= Enough && Simplified >= Preponderance * Traditional;

    public bool IsTraditional => Traditional >= Enough && Traditional >= Preponderance * Simplified;

    public static ScriptEvidence Of(ReadOnlySpan<int> characters)
    {
        var (simplified, traditional) = (0, 0);
        foreach (var character in characters)
        {
            simplified += HasSimplifiedRadical(character) ? 1 : 0;
            traditional += HasTraditionalRadical(character) ? 1 : 0;
        }

        return new ScriptEvidence(simplified, traditional);
    }

    public static bool HasSimplifiedRadical(int codePoint) =>
        codePoint
            is (>= 0x7EA0 and <= 0x7F35) // 纟
                or (>= 0x89C1 and <= 0x89D1) // 见
                or (>= 0x8BA0 and <= 0x8C36) // 讠
                or (>= 0x8D1D and <= 0x8D5C) // 贝
                or (>= 0x8F66 and <= 0x8F9A) // 车
                or (>= 0x9485 and <= 0x9576) // 钅
                or (>= 0x95E8 and <= 0x961A) // 门
                or (>= 0x9875 and <= 0x98A7) // 页
                or (>= 0x9963 and <= 0x9995) // 饣
                or (>= 0x9A6C and <= 0x9AA7) // 马
                or (>= 0x9C7C and <= 0x9CE4) // 鱼
                or (>= 0x9E1F and <= 0x9E74); // 鸟

    /// <summary>
    /// True for a character with a traditional radical, but for radicals that both scripts keep below other strokes (金
    /// in 鑒, 糸 in 繁).
    /// </summary>
    public static bool HasTraditionalRadical(int codePoint) =>
        codePoint
            is (>= 0x898B and <= 0x89C0) // 見
                or (>= 0x8A01 and <= 0x8B9F) // 訁
                or (>= 0x8C9D and <= 0x8D1C) // 貝
                or (>= 0x8ECA and <= 0x8F65) // 車
                or (>= 0x9580 and <= 0x95E4) // 門
                or (>= 0x9801 and <= 0x9874) // 頁
                or (>= 0x99AC and <= 0x9A6B) // 馬
                or (>= 0x9B5A and <= 0x9C7B) // 魚
                or (>= 0x9CE5 and <= 0x9E1E); // 鳥
}
