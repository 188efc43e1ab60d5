using System.Globalization;

namespace Dianjiao.Serving;

/// <summary>
/// Decides which requests the preview answers, by the host name they ask for. A page on the web can let its own name
/// stand for this machine (DNS rebinding) and could then read an unpublished edition.
/// </summary>
public static class HostRule
{
    /// <summary>True for the header Host of a request that names this machine and the preview's port.</summary>
    public static bool Allows(string? host, int port)
    {
        if (host is null)
        {
            return false;
        }

        var ending = ":" + port.ToString(CultureInfo.InvariantCulture);
        var name =
            host.EndsWith(ending, StringComparison.Ordinal) ? host[..^ending.Length]
            : port == 80 ? host
            : "";
        return name.ToLowerInvariant() is "localhost" or "127.0.0.1" or "[::1]";
    }
}
