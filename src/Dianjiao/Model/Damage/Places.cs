using Dianjiao.Base;

namespace Dianjiao.Model.Damage;

/// <summary>Says where the same thing was found, in a message that has one place only.</summary>
public static class Places
{
    private const int NamedLines = 20;

    /// <param name="offsets">In order.</param>
    /// <returns>Empty for a single place, which the diagnostic has anyway; otherwise “, 3 times: lines 4, 17”.</returns>
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
