using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Dianjiao.Cli.Tests;

/// <summary>A preview that runs, and what a browser would ask of it.</summary>
internal sealed partial class LivePreview : IDisposable
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;
    private readonly StringBuilder said = new();
    private readonly HttpClient client;

    public LivePreview(EditionFolder edition, string temporary)
    {
        var start = Tool.Command(edition.Root, "serve", "--port", "0");
        start.Environment["TMPDIR"] = temporary;
        process = Process.Start(OperatingSystem.IsWindows() ? start : Tool.Hearing(start))!;
        var port = new TaskCompletionSource<int>();
        process.ErrorDataReceived += (_, line) =>
        {
            lock (said)
            {
                said.Append(line.Data).Append('\n');
            }

            if (Address().Match(line.Data ?? "") is { Success: true } match)
            {
                port.TrySetResult(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
            }
            else if (line.Data is null)
            {
                port.TrySetException(new InvalidOperationException(Said));
            }
        };
        process.BeginErrorReadLine();
        Port = port.Task.WaitAsync(Patience).GetAwaiter().GetResult();
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri($"http://127.0.0.1:{Port}/"),
        };
    }

    public int Port { get; }

    /// <summary>That the program holds, in bytes.</summary>
    public long Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    public string Said
    {
        get
        {
            lock (said)
            {
                return said.ToString();
            }
        }
    }

    /// <summary>Where its site stands.</summary>
    /// <param name="temporary">As given to it.</param>
    public static string Site(string temporary) =>
        Path.Combine(Directory.GetDirectories(temporary, "dianjiao-serve-*").Single(), "site");

    public HttpResponseMessage Get(string path) =>
        client.GetAsync(new Uri(path, UriKind.Relative)).GetAwaiter().GetResult();

    /// <summary>Null where there is no such page.</summary>
    public string? Text(string path)
    {
        using var answer = Get(path);
        return answer.IsSuccessStatusCode
            ? answer.Content.ReadAsStringAsync().GetAwaiter().GetResult()
            : null;
    }

    public byte[] Bytes(string path) =>
        client.GetByteArrayAsync(new Uri(path, UriKind.Relative)).GetAwaiter().GetResult();

    /// <summary>Byte for byte as written, since clients mend addresses that lead upwards.</summary>
    public string Raw(string request)
    {
        using var socket = new TcpClient("127.0.0.1", Port);
        var stream = socket.GetStream();
        stream.Write(Encoding.Latin1.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The first event that says this.</summary>
    public string Event(string words)
    {
        using var limit = new CancellationTokenSource(Patience);
        using var request = new HttpRequestMessage(HttpMethod.Get, ".dianjiao/events?since=0");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        using var answer = client.Send(
            request,
            HttpCompletionOption.ResponseHeadersRead,
            limit.Token
        );
        using var reader = new StreamReader(answer.Content.ReadAsStream(limit.Token));
        while (true)
        {
            var line =
                reader.ReadLineAsync(limit.Token).AsTask().GetAwaiter().GetResult()
                ?? throw new InvalidOperationException($"“{words}” was never said");
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return line;
            }
        }
    }

    /// <summary>Waits until it is so.</summary>
    public void Until(Func<bool> condition, TimeSpan? pause = null)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(watch.Elapsed < Patience, $"It did not come to pass.\n{Said}");
            Thread.Sleep(pause ?? TimeSpan.FromMilliseconds(20));
        }
    }

    /// <summary>As Ctrl-C does.</summary>
    public int Interrupt()
    {
        using (var kill = Process.Start("kill", $"-INT {process.Id}"))
        {
            kill.WaitForExit();
        }

        Assert.True(process.WaitForExit(Patience), "It did not end.");
        return process.ExitCode;
    }

    /// <summary>As an impatient hand does.</summary>
    public void InterruptTwice(TimeSpan pause)
    {
        var seconds = pause.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        using (
            var kill = Process.Start(
                "sh",
                ["-c", $"kill -INT {process.Id}; sleep {seconds}; kill -INT {process.Id}"]
            )
        )
        {
            kill.WaitForExit();
        }

        Assert.True(process.WaitForExit(Patience), "It did not end.");
    }

    public void Dispose()
    {
        client.Dispose();
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }

    [GeneratedRegex("^http://localhost:([0-9]+)/ ")]
    private static partial Regex Address();
}
