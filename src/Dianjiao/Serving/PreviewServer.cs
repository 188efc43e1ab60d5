using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;

namespace Dianjiao.Serving;

/// <summary>
/// Serves the preview to browsers on this machine and to nobody else. HTTP as far as a browser needs it to read files:
/// docs/decisions says why not more.
/// </summary>
public sealed class PreviewServer : IDisposable
{
    private readonly ImmutableArray<Socket> listeners;
    private readonly ConcurrentDictionary<Task, bool> connections = [];

    private PreviewServer(ImmutableArray<Socket> listeners, int port)
    {
        this.listeners = listeners;
        Port = port;
    }

    public int Port { get; }

    public PreviewBoard Board { get; } = new();

    /// <summary>Takes the port, on both loopback addresses: browsers try either for localhost.</summary>
    /// <param name="port">0 for any that is free.</param>
    /// <exception cref="SocketException">The port is in use, or not ours to take.</exception>
    public static PreviewServer Open(int port)
    {
        const int attempts = 10;
        for (var attempt = 1; ; attempt++)
        {
            var first = Listen(IPAddress.Loopback, port);
            var taken = ((IPEndPoint)first.LocalEndPoint!).Port;
            try
            {
                return new PreviewServer([first, Listen(IPAddress.IPv6Loopback, taken)], taken);
            }
            catch (SocketException e) when (e.SocketErrorCode != SocketError.AddressAlreadyInUse)
            {
                // This machine has no IPv6.
                return new PreviewServer([first], taken);
            }
            catch (SocketException) when (port == 0 && attempt < attempts)
            {
                first.Dispose();
            }
            catch
            {
                first.Dispose();
                throw;
            }
        }
    }

    public void Dispose()
    {
        foreach (var listener in listeners)
        {
            listener.Dispose();
        }
    }

    /// <summary>Returns when it is stopped and every connection has ended.</summary>
    public async Task Run(CancellationToken stop)
    {
        await Task.WhenAll(listeners.Select(l => Accept(l, stop)));
        await Task.WhenAll(connections.Keys);
    }

    private static Socket Listen(IPAddress address, int port)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            if (OperatingSystem.IsWindows())
            {
                // There, another program could otherwise take the port beside us.
                socket.ExclusiveAddressUse = true;
            }

            socket.Bind(new IPEndPoint(address, port));
            socket.Listen();
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task Accept(Socket listener, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                var socket = await listener.AcceptAsync(stop);
                var task = Task.Run(
                    () => PreviewConnection.Serve(socket, Board, Port, stop),
                    CancellationToken.None
                );
                connections[task] = true;
                _ = task.ContinueWith(
                    ended => connections.TryRemove(ended, out _),
                    TaskScheduler.Default
                );
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (SocketException)
            {
                // One connection that came to nothing.
            }
        }
    }
}
