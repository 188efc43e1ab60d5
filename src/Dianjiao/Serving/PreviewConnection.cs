using System.Globalization;
using System.Net.Sockets;

namespace Dianjiao.Serving;

/// <summary>One browser's connection: requests one after the other, or a stream of events to its end.</summary>
internal static class PreviewConnection
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    private static ReadOnlySpan<byte> EventHead =>
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\nretry: 500\n\n"u8;

    public static async Task Serve(
        Socket socket,
        PreviewBoard board,
        int port,
        CancellationToken stop
    )
    {
        try
        {
            using var stream = new NetworkStream(socket, ownsSocket: true);
            socket.NoDelay = true;
            await Serve(stream, board, port, stop);
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
        {
            // The browser went away, or we do.
        }
    }

    private static async Task Serve(
        NetworkStream stream,
        PreviewBoard board,
        int port,
        CancellationToken stop
    )
    {
        var buffer = new byte[HttpRequest.LongestHead];
        var filled = 0;
        while (true)
        {
            int end;
            while ((end = buffer.AsSpan(0, filled).IndexOf("\r\n\r\n"u8)) < 0)
            {
                if (filled == buffer.Length)
                {
                    await Send(stream, HttpAnswer.Plain(431, "The request is too long."), stop);
                    return;
                }

                using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
                limit.CancelAfter(Idle);
                var read = await stream.ReadAsync(buffer.AsMemory(filled), limit.Token);
                if (read == 0)
                {
                    return;
                }

                filled += read;
            }

            var request = HttpRequest.Parse(buffer.AsSpan(0, end));
            if (PreviewAnswers.Refusal(request, port) is { } refusal)
            {
                await Send(stream, refusal, stop);
                return;
            }

            if (request!.Path == PreviewPage.OwnFolder + "events" && request.Method == "GET")
            {
                await SendEvents(stream, request, board, stop);
                return;
            }

            // The first build may still be under way.
            await board.After(0, stop);
            var answer = await PreviewAnswers.Of(request, board);
            var closes = request.Closes || request.HasBody;
            await stream.WriteAsync(answer.Head(closes), stop);
            if (request.Method == "GET")
            {
                await stream.WriteAsync(answer.Body, stop);
            }

            if (closes)
            {
                return;
            }

            buffer.AsSpan((end + 4)..filled).CopyTo(buffer);
            filled -= end + 4;
        }
    }

    private static async Task Send(NetworkStream stream, HttpAnswer answer, CancellationToken stop)
    {
        await stream.WriteAsync(answer.Head(closes: true), stop);
        await stream.WriteAsync(answer.Body, stop);
    }

    private static async Task SendEvents(
        NetworkStream stream,
        HttpRequest request,
        PreviewBoard board,
        CancellationToken stop
    )
    {
        var since = int.TryParse(
            request.Query("since"),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var build
        )
            ? build
            : 0;
        board.Viewed = request.Query("page") ?? board.Viewed;
        await stream.WriteAsync(EventHead.ToArray(), stop);
        var next = board.After(-1, stop);
        while (true)
        {
            if (await Task.WhenAny(next, Task.Delay(Heartbeat, stop)) == next)
            {
                var state = await next;
                next = board.After(state.Build, stop);
                await stream.WriteAsync(PreviewEvents.Of(state, since), stop);
            }
            else
            {
                // A write is what shows that the browser has gone.
                await stream.WriteAsync(": \n\n"u8.ToArray(), stop);
            }
        }
    }
}
