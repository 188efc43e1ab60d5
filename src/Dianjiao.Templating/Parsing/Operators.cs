namespace Dianjiao.Templating.Parsing;

/// <summary>The binary operators and how tightly they bind.</summary>
internal static class Operators
{
    /// <summary>The higher, the tighter; negative for what is no binary operator.</summary>
    public static int Precedence(string symbol) =>
        symbol switch
        {
            "??" or "?!" => 0,
            "||" => 1,
            "&&" => 2,
            "==" or "!=" => 3,
            "<" or "<=" or ">" or ">=" => 4,
            ".." or "..<" => 5,
            "+" or "-" => 6,
            "*" or "/" or "//" or "%" => 7,
            _ => -1,
        };

    public static bool IsUnsupported(string symbol) =>
        symbol is "|>" or "&" or "^" or "<<" or ">>" or "++" or "--";

    /// <summary>The arithmetic of a compound assignment; empty for a plain one, null for anything else.</summary>
    public static string? Assignment(string symbol) =>
        symbol switch
        {
            "=" => "",
            "+=" or "-=" or "*=" or "/=" or "%=" or "//=" => symbol[..^1],
            _ => null,
        };
}
