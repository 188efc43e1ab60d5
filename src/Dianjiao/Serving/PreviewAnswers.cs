using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Dianjiao.Serving;

/// <summary>Answers the requests to the preview.</summary>
/// <param name="stop">Ends the streams of events, which would go on for ever.</param>
internal sealed class PreviewAnswers(PreviewBoard board, int port, CancellationToken stop)
{
    private const string Page = "text/html; charset=utf-8";

    /// <summary>
    /// The number of attempts to read a file, which may be missing for a moment while a build exchanges the sites.
    /// </summary>
    private const int Attempts = 4;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    private static readonly byte[] OwnScript = Read("preview.js");
    private static readonly byte[] OwnWorker = Read("retire.js");

    private readonly FileExtensionContentTypeProvider types = new()
    {
        Mappings = { [".epub"] = "application/epub+zip" },
    };

    public async Task Give(HttpContext context)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(
            stop,
            context.RequestAborted
        );
        try
        {
            await Answer(context, either.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // The browser has closed the connection, or the preview is ending.
            context.Abort();
        }
    }

    private Task Answer(HttpContext context, CancellationToken end)
    {
        var request = context.Request;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!HostRule.Allows(request.Headers.Host, port))
        {
            return Refuse(
                context,
                403,
                $"The preview answers to http://localhost:{port}/ only.",
                end
            );
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return Refuse(context, 405, "The preview can only be read.", end);
        }

        var path = request.Path.Value ?? "";
        return
            // Service Workers, §3: the browser sends this header when it asks for a worker's script.
            request.Headers.ContainsKey("Service-Worker")
                ? Send(context, 200, TypeOf("retire.js"), OwnWorker, end)
            : path == PreviewPage.OwnFolder + "events" ? SendEvents(context, end)
            : path == PreviewPage.OwnFolder + "preview.js"
                ? Send(context, 200, TypeOf(path), OwnScript, end)
            : path.StartsWith(PreviewPage.OwnFolder, StringComparison.Ordinal)
                ? Say(context, 404, "There is nothing here.", end)
            : SendFile(context, path.TrimStart('/'), end);
    }

    /// <param name="path">
    /// The path as asked for; it is looked up in the site's list of files, never on the disk.
    /// </param>
    private async Task SendFile(HttpContext context, string path, CancellationToken end)
    {
        // The first build may still be running.
        await board.After(0, end);
        var wanted = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        for (var attempt = 1; ; attempt++)
        {
            Task sending;
            try
            {
                sending = SendFile(context, board.Current, wanted, end);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                if (attempt == Attempts)
                {
                    await Say(context, 503, "The site is being written; try again.", end);
                    return;
                }

                await Task.Delay(Pause, end);
                continue;
            }

            await sending;
            return;
        }
    }

    /// <exception cref="IOException">The file is not there; thrown at once, not in the task.</exception>
    private Task SendFile(
        HttpContext context,
        PreviewState state,
        string wanted,
        CancellationToken end
    )
    {
        if (state.Site.Files.TryGetValue(wanted, out var file))
        {
            var type = TypeOf(wanted);
            if (type != Page)
            {
                return SendKept(context, type, file, end);
            }

            board.Viewed = wanted;
            return Send(
                context,
                200,
                Page,
                PreviewPage.WithScript(file.Read().Span, state, wanted),
                end
            );
        }

        if (state.Site.Files.ContainsKey(wanted + "/index.html"))
        {
            context.Response.Redirect(new PathString($"/{wanted}/").ToUriComponent());
            context.Response.Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        }

        return state.Site.Files.TryGetValue("404.html", out var none)
            ? Send(context, 404, Page, PreviewPage.WithScript(none.Read().Span, state, wanted), end)
            : Send(
                context,
                503,
                Page,
                PreviewPage.Instead(
                    state,
                    wanted,
                    state.Site.Files.Count == 0
                        ? "There is no page yet: the edition has errors. This page follows as soon as they are mended."
                        : "There is no page at this address."
                ),
                end
            );
    }

    /// <summary>Sends a file that the browser may keep, if it asks each time whether its copy is still good.</summary>
    private static Task SendKept(
        HttpContext context,
        string type,
        PreviewFile file,
        CancellationToken end
    )
    {
        var tag = new EntityTagHeaderValue($"\"{file.Stamp}\"");
        var content = file.Read();
        context.Response.Headers.ETag = tag.ToString();
        if (
            context
                .Request.GetTypedHeaders()
                .IfNoneMatch.Any(t =>
                    t.Equals(EntityTagHeaderValue.Any) || t.Compare(tag, useStrongComparison: false)
                )
        )
        {
            context.Response.StatusCode = 304;
            context.Response.Headers.CacheControl = "no-cache";
            return Task.CompletedTask;
        }

        return Send(context, 200, type, content, end, "no-cache");
    }

    private async Task SendEvents(HttpContext context, CancellationToken end)
    {
        var query = context.Request.Query;
        var since = int.TryParse(
            query["since"],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var build
        )
            ? build
            : 0;
        board.Viewed = query["page"].FirstOrDefault() ?? board.Viewed;
        var response = context.Response;
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        await response.Body.WriteAsync("retry: 500\n\n"u8.ToArray(), end);
        var next = board.After(-1, end);
        while (true)
        {
            if (await Task.WhenAny(next, Task.Delay(Heartbeat, end)) == next)
            {
                var state = await next;
                next = board.After(state.Build, end);
                await response.Body.WriteAsync(PreviewEvents.Of(state, since), end);
            }
            else
            {
                // Only a write shows that the browser has gone.
                await response.Body.WriteAsync(": \n\n"u8.ToArray(), end);
            }
        }
    }

    private static Task Refuse(HttpContext context, int status, string text, CancellationToken end)
    {
        context.Response.Headers.Connection = "close";
        return Say(context, status, text, end);
    }

    /// <summary>Sends a message of the preview itself, which is never a page of the site.</summary>
    private static Task Say(HttpContext context, int status, string text, CancellationToken end) =>
        Send(
            context,
            status,
            "text/plain; charset=utf-8",
            System.Text.Encoding.UTF8.GetBytes(text + "\n"),
            end
        );

    private static async Task Send(
        HttpContext context,
        int status,
        string type,
        ReadOnlyMemory<byte> content,
        CancellationToken end,
        string cache = "no-store"
    )
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = content.Length;
        response.Headers.CacheControl = cache;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(content, end);
        }
    }

    private string TypeOf(string path) =>
        !types.TryGetContentType(path, out var type) ? "application/octet-stream"
        : type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8"
        : type;

    private static byte[] Read(string name)
    {
        using var stream = typeof(PreviewAnswers).Assembly.GetManifestResourceStream(
            $"Dianjiao.Serving.{name}"
        )!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
