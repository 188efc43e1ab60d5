using System.Diagnostics;
using System.IO.Pipes;
using PuppeteerSharp.Transport;

namespace Dianjiao.Printing;

/// <summary>
/// A browser that this program started, and a pipe to it: however this program ends, the pipe is closed with it, and the
/// browser ends too. Disposing ends that process and no other, and deletes its profile.
/// </summary>
internal sealed class BrowserProcess : IDisposable
{
    // No network: the page and all that belongs to it lie on the disk.
    private static readonly string[] Flags =
    [
        "--headless",
        "--remote-debugging-pipe",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-extensions",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--mute-audio",
        // A window's bar of addresses is a page too, and takes longer to load than the edition.
        "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup",
        "--no-startup-window",
        "--allow-file-access-from-files",
        // Hinting moves glyphs by whole pixels on the screen; paper has none.
        "--font-render-hinting=none",
    ];

    private readonly Process process;
    private readonly Stream to;
    private readonly Stream from;
    private readonly IDisposable unfinished;
    private bool isDisposed;

    private BrowserProcess(Process process, Stream to, Stream from, TemporaryFolder profile)
    {
        this.process = process;
        this.to = to;
        this.from = from;
        process.ErrorDataReceived += (_, line) => Said = line.Data ?? Said;
        process.BeginErrorReadLine();
        unfinished = Unfinished.Begin(
            () =>
            {
                Kill();
                profile.Dispose();
            },
            profile
        );
    }

    /// <summary>The last line that it wrote of itself; empty when it wrote none.</summary>
    public string Said { get; private set; } = "";

    public bool HasEnded => process.HasExited;

    /// <exception cref="BrowserException">It does not start.</exception>
    /// <exception cref="TemporaryFolderException">There is no room for its profile.</exception>
    public static BrowserProcess Launch(string program)
    {
        // Not to be ended between the start and the remembering.
        using var step = Unfinished.Step();
        var profile = TemporaryFolder.Make("dianjiao-browser-");
        try
        {
            return OperatingSystem.IsWindows()
                ? LaunchOnWindows(program, profile)
                : LaunchOnUnix(program, profile);
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            profile.Dispose();
            throw new BrowserException($"{program} cannot be started: {e.Message}", e);
        }
    }

    /// <summary>For the library that speaks through the pipe.</summary>
    public PipeTransport OpenPipe()
    {
        var pipe = new PipeTransport(to, from);
        pipe.Start();
        return pipe;
    }

    /// <summary>Done when the process has ended, by itself or otherwise.</summary>
    public Task Ended() => process.WaitForExitAsync();

    public void Dispose()
    {
        Kill();
        lock (process)
        {
            isDisposed = true;
            to.Dispose();
            from.Dispose();
            process.Dispose();
        }

        unfinished.Dispose();
    }

    /// <summary>A browser reads commands from its fourth open file and writes answers to its fifth.</summary>
    private static BrowserProcess LaunchOnUnix(string program, TemporaryFolder profile)
    {
        var start = Start("/bin/sh", profile);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null");
        start.ArgumentList.Add(program);
        AddFlags(start, profile);
        if (Environment.UserName == "root")
        {
            // The sandbox refuses to run for root, as in most containers.
            start.ArgumentList.Add("--no-sandbox");
        }

        var process = Process.Start(start)!;
        return new BrowserProcess(
            process,
            process.StandardInput.BaseStream,
            process.StandardOutput.BaseStream,
            profile
        );
    }

    /// <summary>There the two are named to it.</summary>
    private static BrowserProcess LaunchOnWindows(string program, TemporaryFolder profile)
    {
        var to = new AnonymousPipeServerStream(PipeDirection.Out, HandleInheritability.Inheritable);
        var from = new AnonymousPipeServerStream(
            PipeDirection.In,
            HandleInheritability.Inheritable
        );
        var start = Start(program, profile);
        AddFlags(start, profile);
        start.ArgumentList.Add(
            $"--remote-debugging-io-pipes={to.GetClientHandleAsString()},{from.GetClientHandleAsString()}"
        );
        var process = Process.Start(start)!;
        to.DisposeLocalCopyOfClientHandle();
        from.DisposeLocalCopyOfClientHandle();
        return new BrowserProcess(process, to, from, profile);
    }

    private static ProcessStartInfo Start(string program, TemporaryFolder profile)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        // What it puts into the temporary folder goes with its profile.
        start.Environment["TMPDIR"] = profile.Path;
        return start;
    }

    private static void AddFlags(ProcessStartInfo start, TemporaryFolder profile)
    {
        foreach (var flag in Flags)
        {
            start.ArgumentList.Add(flag);
        }

        start.ArgumentList.Add($"--user-data-dir={profile.Path}");
    }

    /// <summary>By its end, or by a signal, on another thread and perhaps at the same time.</summary>
    private void Kill()
    {
        lock (process)
        {
            if (!isDisposed && !process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit(1000);
            }
        }
    }
}
