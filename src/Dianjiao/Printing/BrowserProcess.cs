using System.Diagnostics;

namespace Dianjiao.Printing;

/// <summary>A browser that this program started. Disposing ends that process and no other, and deletes its profile.</summary>
internal sealed class BrowserProcess : IAsyncDisposable
{
    private const string Announcement = "DevTools listening on ";

    // No network: the page and all that belongs to it lie on the disk.
    private static readonly string[] Flags =
    [
        "--headless",
        "--remote-debugging-port=0",
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
    private readonly TemporaryFolder profile;
    private readonly IDisposable unfinished;

    private BrowserProcess(Process process, TemporaryFolder profile)
    {
        this.process = process;
        this.profile = profile;
        unfinished = Unfinished.Begin(PutAway, profile);
    }

    /// <exception cref="BrowserException">It does not start.</exception>
    /// <exception cref="TemporaryFolderException">There is no room for its profile.</exception>
    public static BrowserProcess Launch(string program)
    {
        using var step = Unfinished.Step();
        var profile = TemporaryFolder.Make("dianjiao-browser-");
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        foreach (var flag in Flags)
        {
            start.ArgumentList.Add(flag);
        }

        if (!OperatingSystem.IsWindows() && Environment.UserName == "root")
        {
            // The sandbox refuses to run for root, as in most containers.
            start.ArgumentList.Add("--no-sandbox");
        }

        start.ArgumentList.Add($"--user-data-dir={profile.Path}");
        // What it puts into the temporary folder goes with its profile.
        start.Environment["TMPDIR"] = profile.Path;
        try
        {
            var process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            return new BrowserProcess(process, profile);
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            profile.Dispose();
            throw new BrowserException($"{program} cannot be started: {e.Message}", e);
        }
    }

    /// <summary>Where it can be spoken to, which it says in the first lines that it writes.</summary>
    /// <exception cref="BrowserException">It ends, or takes too long.</exception>
    public async Task<string> Address(TimeSpan patience)
    {
        var found = new TaskCompletionSource<string>(
            TaskCreationOptions.RunContinuationsAsynchronously
        );
        var said = "";
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is null)
            {
                found.TrySetException(new BrowserException($"the browser ended at once: {said}"));
            }
            else if (line.Data.StartsWith(Announcement, StringComparison.Ordinal))
            {
                found.TrySetResult(line.Data[Announcement.Length..].Trim());
            }
            else
            {
                said = line.Data;
            }
        };
        process.BeginErrorReadLine();
        try
        {
            return await found.Task.WaitAsync(patience);
        }
        catch (TimeoutException e)
        {
            throw new BrowserException(
                $"the browser was not ready within {patience.TotalSeconds:0} seconds",
                e
            );
        }
    }

    public async ValueTask DisposeAsync()
    {
        using (process)
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }

            await process.WaitForExitAsync();
        }

        unfinished.Dispose();
    }

    /// <summary>When a signal ends the program.</summary>
    private void PutAway()
    {
        try
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit(1000);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }

        profile.Dispose();
    }
}
