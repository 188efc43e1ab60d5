using System.Text.RegularExpressions;

namespace Dianjiao.Render;

/// <summary>Reads the values of variables in a style sheet of the theme: where each is set first, for the root.</summary>
public static partial class SheetVariables
{
    public static bool Has(string sheet, string name) => Value(sheet, name) is not null;

    /// <summary>Null where the sheet sets no such variable.</summary>
    public static string? Value(string sheet, string name)
    {
        var key = $"--{name}:";
        for (
            var at = sheet.IndexOf(key, StringComparison.Ordinal);
            at >= 0;
            at = sheet.IndexOf(key, at + 1, StringComparison.Ordinal)
        )
        {
            // Otherwise it is the end of a longer name.
            if (at == 0 || sheet[at - 1] is ' ' or '\n' or '{' or ';')
            {
                var end = sheet.IndexOf(';', at);
                return end < 0 ? null : sheet[(at + key.Length)..end].Trim();
            }
        }

        return null;
    }

    /// <summary>For light pages and for dark ones; null where the sheet writes the colour in another way.</summary>
    public static (string Light, string Dark)? Colour(string sheet, string name) =>
        Value(sheet, name) is { } value && Pair().Match(value) is { Success: true } match
            ? (match.Groups[1].Value, match.Groups[2].Value)
            : null;

    [GeneratedRegex("^light-dark\\((#[0-9a-fA-F]{6}), (#[0-9a-fA-F]{6})\\)$")]
    private static partial Regex Pair();
}
