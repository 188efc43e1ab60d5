using Dianjiao.Base;

namespace Dianjiao.Model.Damage;

/// <summary>Describes where the same thing was found, for a message that has only one place.</summary>
public static class Places
{
    private const int NamedLines = 20;

    /// <param name="offsets">The places in order, in code points of the file.</param>
    /// <returns>
    /// The description, such as “, 3 times: lines 4, 17”; empty for a single place, which the diagnostic itself has.
    /// </returns>
    public static string Of(BaseText text, IReadOnlyList<int> offsets)
    {
        if (offsets.Count == 1)
        {
            return "";
        }

        var lines = offsets.Select(o => text.File.Position(o).Line).Distinct().ToList();
        return $", {offsets.Count} times: {(lines.Count == 1 ? "line" : "lines")} {string.Join(", ", lines.Take(NamedLines))}"
            + (lines.Count > NamedLines ? $" and {lines.Count - NamedLines} more" : "");
    }
}
