using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Dianjiao.Serving;

/// <summary>
/// Serves the preview with Kestrel, to browsers on this machine only. Kestrel runs without a host around it: nothing is
/// read from the environment or from settings, and signals are left to the program.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    /// <summary>The number of attempts to find a port that is free on both loopback addresses.</summary>
    private const int Attempts = 10;

    /// <summary>The largest head of a request in bytes; browsers send less than a tenth of it.</summary>
    private const int LongestHead = 32 * 1024;

    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(20);

    /// <summary>The time that remains for what is being sent when the preview ends.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource end = new();
    private readonly KestrelServer kestrel;

    private PreviewServer(int port)
    {
        Port = port;
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxRequestHeadersTotalSize = LongestHead;
        options.Limits.MaxRequestLineSize = LongestHead;
        options.Limits.MaxRequestBodySize = 0;
        options.Limits.RequestHeadersTimeout = Idle;
        options.Limits.KeepAliveTimeout = Idle;
        options.ListenLocalhost(port, listen => listen.Protocols = HttpProtocols.Http1);
        kestrel = new KestrelServer(
            Options.Create(options),
            new SocketTransportFactory(
                Options.Create(
                    new SocketTransportOptions { CreateBoundListenSocket = ListenAlone }
                ),
                NullLoggerFactory.Instance
            ),
            NullLoggerFactory.Instance
        );
    }

    public int Port { get; }

    public PreviewBoard Board { get; } = new();

    /// <summary>
    /// Takes the port on both loopback addresses (browsers try either for localhost), or on one where the machine has
    /// no other, and answers from then on. Requests before the first build wait for it.
    /// </summary>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <exception cref="AddressInUseException">The port is in use.</exception>
    /// <exception cref="IOException">The system does not let this process have the port.</exception>
    public static async Task<PreviewServer> Open(int port)
    {
        for (var attempt = 1; ; attempt++)
        {
            var server = new PreviewServer(port == 0 ? FreePort() : port);
            try
            {
                await server.kestrel.StartAsync(
                    new Application(
                        new PreviewAnswers(server.Board, server.Port, server.end.Token)
                    ),
                    CancellationToken.None
                );
                return server;
            }
            catch (IOException e)
            {
                await server.DisposeAsync();
                if (port != 0 || attempt == Attempts)
                {
                    throw Cause(e);
                }
            }
        }
    }

    /// <summary>Ends every connection and frees the port.</summary>
    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        using (var limit = new CancellationTokenSource(Farewell))
        {
            await kestrel.StopAsync(limit.Token);
        }

        kestrel.Dispose();
        end.Dispose();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static Socket ListenAlone(EndPoint address)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            if (OperatingSystem.IsWindows())
            {
                // On Windows another program could otherwise take the same port as well.
                socket.ExclusiveAddressUse = true;
            }

            socket.Bind(address);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Returns the system's own error, without Kestrel's account of what it tried.</summary>
    private static Exception Cause(IOException e) =>
        e.InnerException switch
        {
            AddressInUseException inUse => inUse,
            AggregateException { InnerExceptions: [var first, ..] } => new IOException(
                first.Message,
                e
            ),
            _ => e,
        };

    private sealed class Application(PreviewAnswers answers) : IHttpApplication<HttpContext>
    {
        public HttpContext CreateContext(IFeatureCollection contextFeatures) =>
            new DefaultHttpContext(contextFeatures);

        public Task ProcessRequestAsync(HttpContext context) => answers.Give(context);

        public void DisposeContext(HttpContext context, Exception? exception) { }
    }
}
