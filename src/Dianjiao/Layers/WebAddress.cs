using System.Text;
using Dianjiao.Base;

namespace Dianjiao.Layers;

/// <summary>An address of the web, in full and without a slash at its end.</summary>
public static class WebAddress
{
    // RFC 3986 leaves them out of addresses, and a browser reads some of them as others.
    private const string Refused = "\"<>\\^`{|}";

    /// <summary>Null when the text is none.</summary>
    public static string? Of(string text) =>
        Oddity(text) is null
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "https" or "http"
            ? text.TrimEnd('/')
            : null;

    /// <summary>The same for one that further names are put behind.</summary>
    public static string? OfFolder(string text) =>
        Of(text) is { } address && !address.AsSpan().ContainsAny('?', '#') ? address : null;

    /// <summary>The first character that no address holds, in words; null when there is none. The system's own reader passes over blanks and line breaks at the ends.</summary>
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
