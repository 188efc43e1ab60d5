using System.Collections.Frozen;

namespace Dianjiao.Render.Templates.Html;

/// <summary>
/// Knows the schemes with which an address may begin that is given to a template; one without a scheme is always
/// allowed.
/// </summary>
internal static class Schemes
{
    /// <summary>
    /// The schemes that a template itself may write before a value: no browser runs what follows them.
    /// </summary>
    private static readonly FrozenSet<string> Harmless = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "ark",
        "doi",
        "ftp",
        "geo",
        "http",
        "https",
        "info",
        "mailto",
        "sms",
        "tel",
        "urn",
        "xmpp"
    );

    /// <summary>True if a template may write the scheme before a value.</summary>
    public static bool MayBeginAValue(string scheme) => Harmless.Contains(scheme);

    /// <summary>True if a value may not begin with this scheme; false also for a text that is no scheme.</summary>
    /// <param name="scheme">The text before the colon.</param>
    public static bool IsRefused(string scheme) =>
        scheme.Length > 0
        && char.IsAsciiLetter(scheme[0])
        && scheme.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.')
        && !scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
        && !scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
        && !scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase);

    public static PageFault Fault(string scheme) =>
        new(
            $"an address would begin with {scheme}:",
            "addresses from the edition are relative, or begin with http, https or mailto"
        );
}
