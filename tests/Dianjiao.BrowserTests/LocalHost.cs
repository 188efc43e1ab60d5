using System.Net;
using System.Net.Sockets;

namespace Dianjiao.BrowserTests;

/// <summary>Serves folders on loopback, each at a path of its own, until it is told to fall silent.</summary>
internal sealed class LocalHost : IDisposable
{
    private readonly int port;
    private readonly HashSet<string> asked = [];
    private HttpListener listener;

    private LocalHost(int port)
    {
        this.port = port;
        listener = Start();
    }

    /// <summary>By path, with a slash before and after it: /xia/.</summary>
    public Dictionary<string, string> Folders { get; } = [];

    public string Address => $"http://127.0.0.1:{port}";

    public static LocalHost Open()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        return new LocalHost(port);
    }

    public bool Asked(string path)
    {
        lock (asked)
        {
            return asked.Contains(path);
        }
    }

    public async Task WasAsked(string path)
    {
        for (var waited = 0; !Asked(path); waited++)
        {
            Assert.True(waited < 600, $"{path} was never asked for");
            await Task.Delay(50);
        }
    }

    public void Forget()
    {
        lock (asked)
        {
            asked.Clear();
        }
    }

    public void FallSilent() => listener.Close();

    public void SpeakAgain() => listener = Start();

    public void Dispose() => listener.Close();

    private HttpListener Start()
    {
        var started = new HttpListener { Prefixes = { $"http://127.0.0.1:{port}/" } };
        started.Start();
        _ = Task.Run(() => Serve(started));
        return started;
    }

    private async Task Serve(HttpListener from)
    {
        while (from.IsListening)
        {
            try
            {
                Answer(await from.GetContextAsync());
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private void Answer(HttpListenerContext exchange)
    {
        var path = Uri.UnescapeDataString(exchange.Request.Url!.AbsolutePath);
        lock (asked)
        {
            asked.Add(path);
        }

        var (start, folder) = Folders.FirstOrDefault(f =>
            path.StartsWith(f.Key, StringComparison.Ordinal)
        );
        var file = folder is null ? "" : Path.Combine(folder, path[start.Length..]);
        using var response = exchange.Response;
        if (!File.Exists(file))
        {
            response.StatusCode = 404;
            return;
        }

        response.ContentType = Path.GetExtension(file) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".js" => "text/javascript",
            ".css" => "text/css",
            ".svg" => "image/svg+xml",
            _ => "application/octet-stream",
        };
        response.OutputStream.Write(File.ReadAllBytes(file));
    }
}
