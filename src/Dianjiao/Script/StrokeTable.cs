using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Dianjiao.Script;

/// <summary>
/// The stroke counts of Han characters (traditional forms), as indexes of Chinese books use them. Source and licence
/// are written in <c>strokes.txt</c>.
/// </summary>
public static class StrokeTable
{
    private static readonly Lazy<FrozenDictionary<int, string>> Rows = new(Load);

    /// <summary>Returns the number of strokes of a character; 0 if the table does not have it.</summary>
    public static int Count(int codePoint)
    {
        var place = codePoint & 63;
        return Rows.Value.TryGetValue(codePoint & ~63, out var row) && place < row.Length
            ? row[place] - ' '
            : 0;
    }

    private static FrozenDictionary<int, string> Load()
    {
        using var stream =
            typeof(StrokeTable).Assembly.GetManifestResourceStream("Dianjiao.Script.strokes.txt")
            ?? throw new InvalidOperationException("The assembly was built without strokes.txt.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rows = new Dictionary<int, string>(1600);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            rows.Add(
                int.Parse(
                    line.AsSpan(0, tab),
                    NumberStyles.HexNumber,
                    CultureInfo.InvariantCulture
                ),
                line[(tab + 1)..]
            );
        }

        return rows.ToFrozenDictionary();
    }
}
