using System.Text.RegularExpressions;

namespace Dianjiao.Layers;

/// <summary>A language tag: <c>en</c>, <c>lzh-Hant</c>, <c>pt-BR</c> (the form of BCP 47, not its register).</summary>
internal static partial class LanguageTag
{
    /// <summary>Null when the key is not there, or when its value is no tag, which has been reported.</summary>
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

    /// <summary>Whether it is Chinese, of whatever time and script.</summary>
    public static bool IsChinese(string tag) => tag.Split('-')[0] is "zh" or "lzh";

    /// <summary>Whether it names the script of mainland China: one of its parts is Hans, CN or SG.</summary>
    public static bool IsSimplified(string tag) =>
        tag.Split('-').Any(part => part.ToUpperInvariant() is "HANS" or "CN" or "SG");

    [GeneratedRegex("^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex Tag();
}
