using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace Dianjiao.Cli.Tests;

/// <summary>Clients that are no browser: slow, many, or with too much to say. The editor's browser notices nothing.</summary>
public sealed class ServeFloodTests : IDisposable
{
    private readonly EditionFolder edition = new();
    private readonly string temporary = Directory
        .CreateTempSubdirectory("dianjiao-serve-tests-")
        .FullName;
    private readonly List<TcpClient> clients = [];

    public void Dispose()
    {
        clients.ForEach(c => c.Dispose());
        edition.Dispose();
        Directory.Delete(temporary, recursive: true);
    }

    [Fact]
    public void AThousandConnectionsThatSayLittleKeepNobodyWaiting()
    {
        using var preview = new LivePreview(edition, temporary);
        preview.Text("041/");
        var before = preview.Memory;
        for (var i = 0; i < 1000; i++)
        {
            // Half of them say nothing, half begin and do not go on.
            var client = Open(preview);
            if (i % 2 == 0)
            {
                client.GetStream().Write("GET / HTTP/1.1\r\nHost: local"u8);
            }
        }

        // Those that say nothing are let go after 20 seconds: whoever stood behind them all would wait for hours.
        var watch = Stopwatch.StartNew();
        Assert.NotNull(preview.Text("041/"));

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, LivePreview.Patience);
        Assert.InRange(preview.Memory - before, long.MinValue, 100L << 20);
    }

    [Fact]
    public void WhoeverSendsAByteNowAndThenIsShownTheDoor()
    {
        using var preview = new LivePreview(edition, temporary);
        var socket = Open(preview).Client;
        socket.Send("GET / HTTP/1.1\r\nX: "u8);
        var watch = Stopwatch.StartNew();

        while (!socket.Poll(TimeSpan.FromSeconds(5), SelectMode.SelectRead))
        {
            Assert.True(watch.Elapsed < LivePreview.Patience, "It is still served.");
            socket.Send("a"u8);
        }

        using var stream = new NetworkStream(socket);
        Assert.Contains(FirstLine(stream), Refusals("408 Request Timeout"));
        Assert.NotNull(preview.Text("041/"));
    }

    [Fact]
    public void AHeadOfAMegabyteIsRefused()
    {
        using var preview = new LivePreview(edition, temporary);
        var head = new string('a', 1 << 20);

        var line = Refusal(preview, $"GET /{head} HTTP/1.1\r\n");
        var header = Refusal(
            preview,
            $"GET / HTTP/1.1\r\nHost: localhost:{preview.Port}\r\nCookie: {head}\r\n\r\n"
        );

        Assert.Contains(line, Refusals("414 URI Too Long"));
        Assert.Contains(header, Refusals("431 Request Header Fields Too Large"));
        Assert.NotNull(preview.Text("041/"));
    }

    [Fact]
    public void AReaderWhoTakesNothingHoldsNobodyUpAndTheEndComesAllTheSame()
    {
        using var preview = new LivePreview(edition, temporary);
        for (var i = 0; i < 50; i++)
        {
            // Far more than a socket holds, and never read.
            var request =
                $"GET /downloads/edition.epub HTTP/1.1\r\nHost: localhost:{preview.Port}\r\n\r\n";
            Open(preview)
                .GetStream()
                .Write(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(request, 50))));
            Open(preview)
                .GetStream()
                .Write(
                    Encoding.ASCII.GetBytes(
                        $"GET /.dianjiao/events HTTP/1.1\r\nHost: localhost:{preview.Port}\r\n\r\n"
                    )
                );
        }

        Assert.NotNull(preview.Text("041/"));
        Assert.Equal(0, preview.Interrupt());
        Assert.Empty(Directory.GetFileSystemEntries(temporary));
    }

    private TcpClient Open(LivePreview preview)
    {
        var client = new TcpClient("127.0.0.1", preview.Port);
        clients.Add(client);
        return client;
    }

    /// <summary>The first line of the answer; empty when the connection was cut while it was still being asked.</summary>
    private string Refusal(LivePreview preview, string request)
    {
        var stream = Open(preview).GetStream();
        try
        {
            stream.Write(Encoding.ASCII.GetBytes(request));
        }
        catch (IOException)
        {
            // It would not hear the rest.
        }

        return FirstLine(stream);
    }

    /// <summary>It may also cut the connection without a word.</summary>
    private static string[] Refusals(string status) => ["", $"HTTP/1.1 {status}"];

    private static string FirstLine(NetworkStream stream)
    {
        try
        {
            return new StreamReader(stream, Encoding.UTF8).ReadToEnd().Split("\r\n")[0];
        }
        catch (IOException)
        {
            return "";
        }
    }
}
