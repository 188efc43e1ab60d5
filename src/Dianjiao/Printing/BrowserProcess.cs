using System.Diagnostics;
using System.IO.Pipes;
using PuppeteerSharp.Transport;

namespace Dianjiao.Printing;

/// <summary>
/// A browser that this program started, with a pipe to it. However this program ends, the pipe is closed, and the
/// browser ends too. Disposing ends that process and no other, and deletes its profile.
/// </summary>
internal sealed class BrowserProcess : IDisposable
{
    // No network: the page and all its files are on the disk.
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
        // A window's address bar is a page too, and takes longer to load than the edition.
        "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup",
        "--no-startup-window",
        "--allow-file-access-from-files",
        // Hinting moves glyphs to whole pixels of a screen; paper has none.
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

    /// <summary>The last line that the browser wrote to its standard error; empty when it wrote none.</summary>
    public string Said { get; private set; } = "";

    public bool HasEnded => process.HasExited;

    /// <summary>Starts the browser.</summary>
    /// <exception cref="BrowserException">The browser does not start.</exception>
    /// <exception cref="TemporaryFolderException">There is no room for the browser's profile.</exception>
    public static BrowserProcess Launch(string program)
    {
        // The program must not end between starting the browser and registering it.
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

    /// <summary>Opens the pipe for the library that controls the browser.</summary>
    public PipeTransport OpenPipe()
    {
        var pipe = new PipeTransport(to, from);
        pipe.Start();
        return pipe;
    }

    /// <summary>Completes when the process has ended, for whatever reason.</summary>
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

    /// <summary>Starts the browser so that it reads commands from file descriptor 3 and writes answers to 4.</summary>
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
            // The sandbox refuses to run for root, the user in most containers.
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

    /// <summary>Starts the browser with the handles of both pipes on its command line, as Windows needs it.</summary>
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
        // Its temporary files go into the profile and are deleted with it.
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

    /// <summary>Kills the browser. A signal calls this on another thread, perhaps while it is being disposed.</summary>
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
