using System.Text;

namespace Dianjiao.Script;

/// <summary>
/// The classes of characters that a search takes for one: simplified and traditional, common and variant. Sources,
/// licences and derivation are written in <c>variants.txt</c> and <c>docs/decisions/search-folding.md</c>.
/// </summary>
public static class VariantTable
{
    private static readonly Lazy<(
        char[] Plane,
        Dictionary<int, string> Rare,
        string[] Lines
    )> Table = new(Load);

    /// <summary>
    /// Returns the character that stands for its class; a character without variants stands for itself.
    /// </summary>
    public static int Canonical(int codePoint)
    {
        var (plane, rare, _) = Table.Value;
        if (codePoint <= char.MaxValue)
        {
            return plane[codePoint] is var first and not '\0' ? first : codePoint;
        }

        return rare.TryGetValue(codePoint, out var members)
            ? char.ConvertToUtf32(members, 0)
            : codePoint;
    }

    /// <summary>
    /// Returns the classes that these characters stand for: all members of each, beginning with the one that stands for
    /// it.
    /// </summary>
    public static IEnumerable<string> Classes(IReadOnlySet<int> canonical) =>
        Table.Value.Lines.Where(l => canonical.Contains(char.ConvertToUtf32(l, 0)));

    /// <remarks>
    /// A search looks up every character of an edition, so the plane that holds nearly all of them is an array. The
    /// first member of a class has the lowest code point, so the member that stands for a character of that plane lies
    /// in it too.
    /// </remarks>
    private static (char[] Plane, Dictionary<int, string> Rare, string[] Lines) Load()
    {
        using var stream =
            typeof(VariantTable).Assembly.GetManifestResourceStream("Dianjiao.Script.variants.txt")
            ?? throw new InvalidOperationException("The assembly was built without variants.txt.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var plane = new char[char.MaxValue + 1];
        var rare = new Dictionary<int, string>();
        var lines = Encoding
            .UTF8.GetString(bytes)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(l => l[0] != '#')
            .ToArray();
        foreach (var line in lines)
        {
            foreach (var rune in line.EnumerateRunes())
            {
                if (rune.IsBmp)
                {
                    plane[rune.Value] = line[0];
                }
                else
                {
                    rare.Add(rune.Value, line);
                }
            }
        }

        return (plane, rare, lines);
    }
}
