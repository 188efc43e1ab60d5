using System.Globalization;
using System.Text;

namespace Dianjiao.Serving;

/// <summary>An answer whole in memory.</summary>
/// <param name="Type">The media type; empty when there is no body.</param>
/// <param name="Stamp">By which the browser asks whether its copy is still good; null when it must not keep one.</param>
/// <param name="Location">Where to look instead; null when it is here.</param>
public sealed record HttpAnswer(
    int Status,
    string Type,
    ReadOnlyMemory<byte> Body,
    string? Stamp = null,
    string? Location = null
)
{
    /// <summary>What the preview says of itself, which is never the site's.</summary>
    public static HttpAnswer Plain(int status, string text) =>
        new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text + "\n"));

    public byte[] Head(bool closes)
    {
        var head = new StringBuilder();
        head.Append(CultureInfo.InvariantCulture, $"HTTP/1.1 {Status} {Reason(Status)}\r\n");
        if (Type.Length > 0)
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Type: {Type}\r\n");
        }

        if (Status != 304)
        {
            head.Append(CultureInfo.InvariantCulture, $"Content-Length: {Body.Length}\r\n");
        }

        if (Location is not null)
        {
            head.Append(CultureInfo.InvariantCulture, $"Location: {Location}\r\n");
        }

        if (Status == 405)
        {
            head.Append("Allow: GET, HEAD\r\n");
        }

        head.Append(
            Stamp is null
                ? "Cache-Control: no-store\r\n"
                : $"Cache-Control: no-cache\r\nETag: \"{Stamp}\"\r\n"
        );
        head.Append("X-Content-Type-Options: nosniff\r\n");
        head.Append("Cross-Origin-Resource-Policy: same-origin\r\n");
        head.Append(closes ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n");
        return Encoding.ASCII.GetBytes(head.ToString());
    }

    private static string Reason(int status) =>
        status switch
        {
            200 => "OK",
            302 => "Found",
            304 => "Not Modified",
            400 => "Bad Request",
            403 => "Forbidden",
            404 => "Not Found",
            405 => "Method Not Allowed",
            431 => "Request Header Fields Too Large",
            _ => "Service Unavailable",
        };
}
