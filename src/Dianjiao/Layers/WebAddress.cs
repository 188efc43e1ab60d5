using System.Text;
using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>Checks web addresses, which must be complete; a slash at the end is dropped.</summary>
public static class WebAddress
{
    // RFC 3986 does not allow them in addresses, and browsers replace some of them by others.
    private const string Refused = "\"<>\\^`{|}";

    /// <summary>Returns the address; null when the text is none.</summary>
    public static string? Of(string text) =>
        Oddity(text) is null
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "https" or "http"
            ? text.TrimEnd('/')
            : null;

    /// <summary>Returns an address to which further names can be added; null when the text is none.</summary>
    public static string? OfFolder(string text) =>
        Of(text) is { } address && !address.AsSpan().ContainsAny('?', '#') ? address : null;

    /// <summary>
    /// Describes the first character that no address may hold; null when there is none. The framework's own reader
    /// passes over blanks and line breaks at the ends.
    /// </summary>
    public static string? Oddity(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == ' ')
            {
                return "a blank";
            }

            if (
                OddCodePoints.CodeFor(rune.Value) is not null
                || OddCodePoints.IsForbiddenInMarkup(rune.Value)
                || Rune.IsWhiteSpace(rune)
            )
            {
                return $"the character U+{rune.Value:X4}";
            }

            if (Refused.Contains((char)rune.Value, StringComparison.Ordinal) && rune.IsBmp)
            {
                return $"the sign {rune}";
            }
        }

        return null;
    }
}
