using System.Collections.Frozen;

namespace Dianjiao.Render.Templates.Html;

/// <summary>With what an address that a template is given may begin; one without a scheme is always allowed.</summary>
internal static class Schemes
{
    /// <summary>What a template may write itself before a value: no browser runs what follows.</summary>
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

    public static bool MayBeginAValue(string scheme) => Harmless.Contains(scheme);

    /// <param name="scheme">What stands before the colon.</param>
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
