namespace Dianjiao.Model.Markdown;

/// <summary>
/// Decides which addresses Markdown may link to. Addresses that a browser could execute, or that break below a
/// sub-path, are refused.
/// </summary>
public static class LinkRule
{
    /// <summary>True if an allowed address names a scheme, and so leads out of the site.</summary>
    public static bool LeadsOut(string url)
    {
        var end = url.AsSpan().IndexOfAny('/', '?', '#');
        return url.AsSpan(0, end < 0 ? url.Length : end).Contains(':');
    }

    public static bool Allows(string url)
    {
        foreach (var c in url)
        {
            // Browsers drop control characters inside a scheme and read a backslash as a slash.
            if (c <= ' ' || c == '\\' || c == '\u007f')
            {
                return false;
            }
        }

        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var delimiter = url.AsSpan().IndexOfAny('/', '?', '#');
        if (colon < 0 || (delimiter >= 0 && delimiter < colon))
        {
            return !url.StartsWith('/');
        }

        var scheme = url.AsSpan(0, colon);
        return scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase);
    }
}
