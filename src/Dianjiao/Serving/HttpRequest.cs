using System.Text;

namespace Dianjiao.Serving;

/// <summary>As much of a request as the preview looks at.</summary>
/// <param name="Target">As sent: a path, and a query behind a question mark.</param>
/// <param name="Host">Null when there is none, or more than one.</param>
/// <param name="IsForWorker">The browser asks for a service worker (Service Workers, §3: the header Service-Worker).</param>
/// <param name="HasBody">What follows the head is then not the next request.</param>
public sealed record HttpRequest(
    string Method,
    string Target,
    string? Host,
    string? IfNoneMatch,
    bool IsForWorker,
    bool HasBody,
    bool Closes
)
{
    /// <summary>In bytes; browsers send less than a tenth.</summary>
    public const int LongestHead = 32 * 1024;

    public string Path => Target.Split('?', 2)[0];

    /// <summary>A value of the query; null when it is not there.</summary>
    public string? Query(string name) =>
        Target.Split('?', 2) is [_, var query]
            ? query
                .Split('&')
                .Where(p => p.StartsWith(name + "=", StringComparison.Ordinal))
                .Select(p => Uri.UnescapeDataString(p[(name.Length + 1)..]))
                .FirstOrDefault()
            : null;

    /// <param name="head">Up to the empty line.</param>
    /// <returns>Null when it is not a request.</returns>
    public static HttpRequest? Parse(ReadOnlySpan<byte> head)
    {
        var lines = Encoding.Latin1.GetString(head).Split("\r\n");
        if (
            lines[0].Split(' ') is not [var method, var target, "HTTP/1.1" or "HTTP/1.0"]
            || !target.StartsWith('/')
        )
        {
            return null;
        }

        var headers = new List<(string Name, string Value)>();
        foreach (var line in lines.Skip(1).Where(l => l.Length > 0))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 1)
            {
                return null;
            }

            headers.Add((line[..colon].ToLowerInvariant(), line[(colon + 1)..].Trim()));
        }

        string? Only(string name) =>
            headers.Where(h => h.Name == name).Select(h => h.Value).ToList() is [var value]
                ? value
                : null;
        return new HttpRequest(
            method,
            target,
            Only("host"),
            Only("if-none-match"),
            headers.Exists(h => h.Name == "service-worker"),
            headers.Exists(h => h.Name is "transfer-encoding")
                || (Only("content-length") ?? "0") != "0",
            lines[0].EndsWith("1.0", StringComparison.Ordinal)
                || string.Equals(Only("connection"), "close", StringComparison.OrdinalIgnoreCase)
        );
    }
}
