using System.Globalization;
using System.Text;

namespace Dianjiao.Proof;

/// <summary>The sign 〓, which stands for a character that no font has a shape for, beside the name of its code point.</summary>
internal static class GapSign
{
    /// <summary>Returns the character that a sign stands for; null when this is no name of one.</summary>
    /// <param name="name">The name of a code point: <c>U+E24E</c>.</param>
    public static Rune? Character(string? name) =>
        name is ['U', '+', .. var digits]
        && int.TryParse(
            digits,
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var codePoint
        )
        && Rune.IsValid(codePoint)
            ? new Rune(codePoint)
            : null;
}
