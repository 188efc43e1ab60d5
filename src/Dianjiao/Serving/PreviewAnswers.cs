namespace Dianjiao.Serving;

/// <summary>Which answer a request gets; the sending is not its concern.</summary>
public static class PreviewAnswers
{
    /// <summary>While a build puts the new site in the old one's place, a file may be missing for a moment.</summary>
    private const int Attempts = 4;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);

    private static readonly ReadOnlyMemory<byte> OwnScript = Read("preview.js");
    private static readonly ReadOnlyMemory<byte> OwnWorker = Read("retire.js");

    /// <summary>Null when the request may go on.</summary>
    public static HttpAnswer? Refusal(HttpRequest? request, int port) =>
        request is null ? HttpAnswer.Plain(400, "This is not a request.")
        : !HostRule.Allows(request.Host, port)
            ? HttpAnswer.Plain(403, $"The preview answers to http://localhost:{port}/ only.")
        : request.Method is not ("GET" or "HEAD")
            ? HttpAnswer.Plain(405, "The preview can only be read.")
        : null;

    public static async Task<HttpAnswer> Of(HttpRequest request, PreviewBoard board)
    {
        if (request.IsForWorker)
        {
            return new HttpAnswer(200, MediaTypes.Of("retire.js"), OwnWorker);
        }

        if (request.Path.StartsWith(PreviewPage.OwnFolder, StringComparison.Ordinal))
        {
            return request.Path == PreviewPage.OwnFolder + "preview.js"
                ? new HttpAnswer(200, MediaTypes.Of("preview.js"), OwnScript)
                : HttpAnswer.Plain(404, "There is nothing here.");
        }

        var path = Uri.UnescapeDataString(request.Path)[1..];
        var wanted = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        for (var attempt = 1; ; attempt++)
        {
            var state = board.Current;
            try
            {
                return Of(request, board, state, wanted);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                if (attempt == Attempts)
                {
                    return HttpAnswer.Plain(503, "The site is being written; try again.");
                }

                await Task.Delay(Pause);
            }
        }
    }

    private static HttpAnswer Of(
        HttpRequest request,
        PreviewBoard board,
        PreviewState state,
        string wanted
    )
    {
        if (state.Site.Files.TryGetValue(wanted, out var file))
        {
            if (IsPage(wanted))
            {
                board.Viewed = wanted;
            }

            return Found(request, state, wanted, file);
        }

        if (state.Site.Files.ContainsKey(wanted + "/index.html"))
        {
            var folder = string.Join('/', wanted.Split('/').Select(Uri.EscapeDataString));
            return new HttpAnswer(302, "", default, Location: $"/{folder}/");
        }

        if (state.Site.Files.TryGetValue("404.html", out var none))
        {
            return Page(404, PreviewPage.WithScript(none.Read().Span, state, wanted));
        }

        return Page(
            503,
            PreviewPage.Instead(
                state,
                wanted,
                state.Site.Files.Count == 0
                    ? "There is no page yet: the edition has errors. This page follows as soon as they are mended."
                    : "There is no page at this address."
            )
        );
    }

    private static HttpAnswer Found(
        HttpRequest request,
        PreviewState state,
        string path,
        PreviewFile file
    )
    {
        if (IsPage(path))
        {
            return Page(200, PreviewPage.WithScript(file.Read().Span, state, path));
        }

        return request.IfNoneMatch == $"\"{file.Stamp}\""
            ? new HttpAnswer(304, "", default, file.Stamp)
            : new HttpAnswer(200, MediaTypes.Of(path), file.Read(), file.Stamp);
    }

    private static bool IsPage(string path) =>
        MediaTypes.Of(path).StartsWith("text/html", StringComparison.Ordinal);

    private static HttpAnswer Page(int status, byte[] page) =>
        new(status, MediaTypes.Of("index.html"), page);

    private static ReadOnlyMemory<byte> Read(string name)
    {
        using var stream = typeof(PreviewAnswers).Assembly.GetManifestResourceStream(
            $"Dianjiao.Serving.{name}"
        )!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
