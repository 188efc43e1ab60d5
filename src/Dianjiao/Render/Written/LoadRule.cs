using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Dianjiao.Layers;

namespace Dianjiao.Render.Written;

/// <summary>
/// Decides from where pages may load what a browser loads by itself: from the site, and from places that the editor
/// names.
/// </summary>
public sealed class LoadRule
{
    private static readonly SearchValues<char> InScheme = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."
    );

    // The characters that browsers strip from both ends of an address (URL standard): C0 controls and the space.
    private static readonly string Blanks = string.Create(
        0x21,
        0,
        (blanks, _) =>
        {
            for (var i = 0; i < blanks.Length; i++)
            {
                blanks[i] = (char)i;
            }
        }
    );

    private static readonly SearchValues<char> Odd = SearchValues.Create(Blanks[1..] + "\\");

    private readonly ImmutableArray<string> prefixes;

    /// <param name="settings">The settings, with the site's own address and the places that the editor names.</param>
    public LoadRule(EditionSettings settings) =>
        prefixes = [
            .. settings
                .LoadFrom.Append(settings.BaseUrl)
                .OfType<string>()
                .Select(p => Canonical(p) ?? p),
        ];

    /// <summary>
    /// True if the address leads out of the site. Browsers drop control characters and blanks around it, and read a
    /// backslash as a slash.
    /// </summary>
    public static bool IsOutside(string address)
    {
        var plain = Plain(address);
        if (plain.StartsWith("//", StringComparison.Ordinal))
        {
            return true;
        }

        var colon = plain.IndexOf(':', StringComparison.Ordinal);
        return colon > 0
            && char.IsAsciiLetter(plain[0])
            && !plain.AsSpan(0, colon).ContainsAnyExcept(InScheme)
            && plain[..colon].ToLowerInvariant() is not ("data" or "about" or "blob");
    }

    /// <summary>True if pages may load the address.</summary>
    public bool Allows(string address)
    {
        if (!IsOutside(address))
        {
            return true;
        }

        var plain = Plain(address);
        return Canonical(
                plain.StartsWith("//", StringComparison.Ordinal) ? $"https:{plain}" : plain
            )
                is { } full
            && prefixes.Any(p => IsUnder(full, p));
    }

    private static bool IsUnder(string full, string prefix) =>
        full.StartsWith(prefix, StringComparison.Ordinal)
        // The prefix https://example.org/pictures is a folder or a file, and not the beginning of a longer name.
        && (
            prefix.EndsWith('/')
            || full.Length == prefix.Length
            || full[prefix.Length] is '/' or '?' or '#'
        );

    /// <summary>
    /// Returns the address with dots resolved, the host in lower case, and a path; null when it is no address.
    /// </summary>
    private static string? Canonical(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.AbsoluteUri : null;

    private static string Plain(string address)
    {
        if (!address.AsSpan().ContainsAny(Odd))
        {
            return address;
        }

        var plain = new StringBuilder(address.Length);
        foreach (var c in address.AsSpan().Trim(Blanks))
        {
            plain.Append(
                c is '\t' or '\n' or '\r' ? ""
                : c == '\\' ? "/"
                : c.ToString()
            );
        }

        return plain.ToString();
    }
}
