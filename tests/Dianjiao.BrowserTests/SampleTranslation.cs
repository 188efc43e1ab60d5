using System.Text;
using System.Text.RegularExpressions;

namespace Dianjiao.BrowserTests;

/// <summary>English for the sample.</summary>
internal static partial class SampleTranslation
{
    /// <summary>The edition's own translation where there is one: lengths are then real.</summary>
    public static Dictionary<string, string> Read()
    {
        var path = Path.Combine(Repository.Root, "seeds", "041", "translation.en.md");
        var found = new Dictionary<string, string>();
        if (!File.Exists(path))
        {
            return found;
        }

        foreach (Match match in Slot().Matches(File.ReadAllText(path, Encoding.UTF8)))
        {
            found[match.Groups["locus"].Value] = match.Groups["text"].Value.Trim();
        }

        return found;
    }

    [GeneratedRegex(@"^## (?<locus>\S+)\n(?:>.*\n)+\n(?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Slot();
}
