using System.Globalization;

namespace Dianjiao.Serving;

/// <summary>
/// Whom the preview answers. A page on the web can make its own name mean this machine (DNS rebinding) and would then
/// read an unpublished edition; the name it was asked by gives it away.
/// </summary>
public static class HostRule
{
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
