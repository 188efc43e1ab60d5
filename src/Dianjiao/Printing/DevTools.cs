using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dianjiao.Printing;

/// <summary>
/// A conversation in the DevTools protocol: a command, then its answer. What else the browser says is passed over, so
/// there is never more than one command under way.
/// </summary>
internal sealed class DevTools(ClientWebSocket socket, TimeSpan patience) : IDisposable
{
    private int last;

    public void Dispose() => socket.Dispose();

    /// <param name="session">Of the page; null to speak to the browser itself.</param>
    /// <exception cref="BrowserException">The browser refuses, goes away or takes too long.</exception>
    public async Task<JsonElement> Send(string method, JsonObject parameters, string? session)
    {
        var id = ++last;
        var message = new JsonObject
        {
            ["id"] = id,
            ["method"] = method,
            ["params"] = parameters,
        };
        if (session is not null)
        {
            message["sessionId"] = session;
        }

        using var limit = new CancellationTokenSource(patience);
        try
        {
            await socket.SendAsync(
                JsonSerializer.SerializeToUtf8Bytes(message),
                WebSocketMessageType.Text,
                true,
                limit.Token
            );
            while (true)
            {
                var answer = await Receive(limit.Token);
                if (!answer.TryGetProperty("id", out var number) || number.GetInt32() != id)
                {
                    continue;
                }

                return answer.TryGetProperty("error", out var error)
                    ? throw new BrowserException(
                        $"the browser refuses {method}: {error.GetProperty("message").GetString()}"
                    )
                    : answer.GetProperty("result");
            }
        }
        catch (OperationCanceledException e)
        {
            throw new BrowserException(
                $"the browser did not answer {method} within {patience.TotalSeconds:0} seconds",
                e
            );
        }
        catch (WebSocketException e)
        {
            throw new BrowserException($"the browser went away during {method}: {e.Message}", e);
        }
    }

    private async Task<JsonElement> Receive(CancellationToken limit)
    {
        using var message = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, limit);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                throw new BrowserException("the browser closed the connection");
            }

            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
            {
                return JsonDocument.Parse(message.ToArray()).RootElement;
            }
        }
    }
}
