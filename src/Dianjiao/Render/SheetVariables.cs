using System.Text.RegularExpressions;

namespace Dianjiao.Render;

/// <summary>
/// Reads the values of variables in a style sheet of the theme. The first setting counts, which is that of the root.
/// </summary>
public static partial class SheetVariables
{
    /// <summary>True if the sheet sets the variable.</summary>
    public static bool Has(string sheet, string name) => Value(sheet, name) is not null;

    /// <summary>
    /// Returns the value of a variable (without its two hyphens in <paramref name="name"/>); null when the sheet does
    /// not set it.
    /// </summary>
    public static string? Value(string sheet, string name)
    {
        var key = $"--{name}:";
        for (
            var at = sheet.IndexOf(key, StringComparison.Ordinal);
            at >= 0;
            at = sheet.IndexOf(key, at + 1, StringComparison.Ordinal)
        )
        {
            // Any other character before it makes it the end of a longer name.
            if (at == 0 || sheet[at - 1] is ' ' or '\n' or '{' or ';')
            {
                var end = sheet.IndexOf(';', at);
                return end < 0 ? null : sheet[(at + key.Length)..end].Trim();
            }
        }

        return null;
    }

    /// <summary>
    /// Returns the colours of a variable for light and for dark pages, each as <c>#rrggbb</c>; null when the sheet does
    /// not write it as <c>light-dark()</c> of two such colours.
    /// </summary>
    public static (string Light, string Dark)? Colour(string sheet, string name) =>
        Value(sheet, name) is { } value && Pair().Match(value) is { Success: true } match
            ? (match.Groups[1].Value, match.Groups[2].Value)
            : null;

    [GeneratedRegex("^light-dark\\((#[0-9a-fA-F]{6}), (#[0-9a-fA-F]{6})\\)$")]
    private static partial Regex Pair();
}
