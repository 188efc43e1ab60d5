using System.Text;

namespace Dianjiao.Script;

/// <summary>
/// Which characters a search takes for one: simplified and traditional, common and variant. Sources, licences and
/// derivation are written in <c>variants.txt</c> and <c>docs/decisions/search-folding.md</c>.
/// </summary>
public static class VariantTable
{
    private static readonly Lazy<Dictionary<int, string>> Classes = new(Load);

    /// <summary>The character that stands for its class; a character without variants stands for itself.</summary>
    public static int Canonical(int codePoint) =>
        Classes.Value.TryGetValue(codePoint, out var members)
            ? char.ConvertToUtf32(members, 0)
            : codePoint;

    /// <summary>All characters of a class, that which stands for it first; null for a character without variants.</summary>
    public static string? Class(int codePoint) => Classes.Value.GetValueOrDefault(codePoint);

    private static Dictionary<int, string> Load()
    {
        using var stream =
            typeof(VariantTable).Assembly.GetManifestResourceStream("Dianjiao.Script.variants.txt")
            ?? throw new InvalidOperationException("The assembly was built without variants.txt.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var classes = new Dictionary<int, string>(18000);
        foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n'))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            foreach (var rune in line.EnumerateRunes())
            {
                classes.Add(rune.Value, line);
            }
        }

        return classes;
    }
}
