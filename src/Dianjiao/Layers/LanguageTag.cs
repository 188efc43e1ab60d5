using System.Text.RegularExpressions;

namespace Dianjiao.Layers;

/// <summary>
/// Reads language tags such as <c>en</c>, <c>lzh-Hant</c> or <c>pt-BR</c> (in the form of BCP 47, but not checked
/// against its registry).
/// </summary>
internal static partial class LanguageTag
{
    /// <summary>
    /// Returns the tag; null when the key is missing, or when its value is no tag, which is reported.
    /// </summary>
    public static string? Read(YamlMap map, string key, DiagnosticBag diagnostics)
    {
        if (map.Text(key) is not { } text || IsTag(text))
        {
            return map.Text(key);
        }

        diagnostics.Add(
            Codes.WrongType,
            map.ValueSpan(key),
            $"“{text}” is not a language tag",
            "write letters and digits between hyphens: en, fr, zh-Hant, lzh-Hant"
        );
        return null;
    }

    public static bool IsTag(string text) => Tag().IsMatch(text);

    /// <summary>True if the tag is of Chinese, of whatever time and script.</summary>
    public static bool IsChinese(string tag) => tag.Split('-')[0] is "zh" or "lzh";

    /// <summary>True if the tag names the script of mainland China: one of its parts is Hans, CN or SG.</summary>
    public static bool IsSimplified(string tag) =>
        tag.Split('-').Any(part => part.ToUpperInvariant() is "HANS" or "CN" or "SG");

    [GeneratedRegex("^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex Tag();
}
