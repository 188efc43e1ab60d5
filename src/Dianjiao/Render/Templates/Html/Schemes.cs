namespace Dianjiao.Render.Templates.Html;

/// <summary>With what an address that a template is given may begin; one without a scheme is always allowed.</summary>
internal static class Schemes
{
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
