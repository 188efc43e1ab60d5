using System.Diagnostics;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dianjiao.Printing;

/// <summary>A browser that this program started, with one page. Disposing ends that process and no other.</summary>
public sealed class BrowserSession : IAsyncDisposable
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
    private readonly string profile;
    private readonly DevTools tools;
    private readonly string page;

    private BrowserSession(Process process, string profile, DevTools tools, string page)
    {
        this.process = process;
        this.profile = profile;
        this.tools = tools;
        this.page = page;
    }

    /// <exception cref="BrowserException">It does not start.</exception>
    public static async Task<BrowserSession> Start(string program, TimeSpan patience)
    {
        var profile = Directory.CreateTempSubdirectory("dianjiao-browser-").FullName;
        var process = Launch(program, profile);
        DevTools? tools = null;
        try
        {
            var address = await Address(process, patience);
            var socket = new ClientWebSocket();
            tools = new DevTools(socket, patience);
            using var limit = new CancellationTokenSource(patience);
            await socket.ConnectAsync(new Uri(address), limit.Token);
            var target = await tools.Send(
                "Target.createTarget",
                new JsonObject { ["url"] = "about:blank" },
                null
            );
            var attached = await tools.Send(
                "Target.attachToTarget",
                new JsonObject
                {
                    ["targetId"] = target.GetProperty("targetId").GetString(),
                    ["flatten"] = true,
                },
                null
            );
            var page = attached.GetProperty("sessionId").GetString()!;
            // As on paper from the first: a page that changes its medium is laid out anew before it is printed.
            await tools.Send(
                "Emulation.setEmulatedMedia",
                new JsonObject { ["media"] = "print" },
                page
            );
            return new BrowserSession(process, profile, tools, page);
        }
        catch (Exception e)
        {
            tools?.Dispose();
            await End(process, profile);
            if (e is BrowserException)
            {
                throw;
            }

            throw new BrowserException($"{program} does not start as a browser: {e.Message}", e);
        }
    }

    /// <exception cref="BrowserException">The page cannot be opened.</exception>
    public async Task Open(Uri address)
    {
        var answer = await Send("Page.navigate", new JsonObject { ["url"] = address.AbsoluteUri });
        if (answer.TryGetProperty("errorText", out var error))
        {
            throw new BrowserException($"the browser cannot open {address}: {error.GetString()}");
        }
    }

    /// <summary>Runs a script in the page and waits for the value it promises.</summary>
    /// <exception cref="BrowserException">It throws, or takes too long.</exception>
    public async Task<JsonElement> Evaluate(string script)
    {
        var answer = await Send(
            "Runtime.evaluate",
            new JsonObject
            {
                ["expression"] = script,
                ["awaitPromise"] = true,
                ["returnByValue"] = true,
            }
        );
        if (answer.TryGetProperty("exceptionDetails", out var details))
        {
            throw new BrowserException(
                details.TryGetProperty("exception", out var exception)
                && exception.TryGetProperty("description", out var description)
                    ? Message(description.GetString()!)
                    : details.GetProperty("text").GetString()!
            )
            {
                IsOfPage = true,
            };
        }

        return answer.GetProperty("result").TryGetProperty("value", out var value)
            ? value
            : default;
    }

    /// <summary>Without the places in the script, which say nothing to an editor.</summary>
    private static string Message(string description)
    {
        var trace = description.IndexOf("\n    at ", StringComparison.Ordinal);
        var message = trace < 0 ? description : description[..trace];
        return message.StartsWith("Fault: ", StringComparison.Ordinal) ? message[7..] : message;
    }

    /// <summary>The page as PDF: its own page size, tagged, with bookmarks.</summary>
    public async Task<byte[]> Pdf()
    {
        var answer = await Send(
            "Page.printToPDF",
            new JsonObject
            {
                ["preferCSSPageSize"] = true,
                ["printBackground"] = true,
                ["generateTaggedPDF"] = true,
                ["generateDocumentOutline"] = true,
                ["transferMode"] = "ReturnAsStream",
            }
        );
        var stream = answer.GetProperty("stream").GetString();
        using var pdf = new MemoryStream();
        while (true)
        {
            var part = await Send(
                "IO.read",
                new JsonObject { ["handle"] = stream, ["size"] = 1 << 20 }
            );
            var data = part.GetProperty("data").GetString()!;
            pdf.Write(
                part.TryGetProperty("base64Encoded", out var encoded) && encoded.GetBoolean()
                    ? Convert.FromBase64String(data)
                    : System.Text.Encoding.Latin1.GetBytes(data)
            );
            if (part.GetProperty("eof").GetBoolean())
            {
                return pdf.ToArray();
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        tools.Dispose();
        await End(process, profile);
    }

    private Task<JsonElement> Send(string method, JsonObject parameters) =>
        tools.Send(method, parameters, page);

    private static Process Launch(string program, string profile)
    {
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

        start.ArgumentList.Add($"--user-data-dir={profile}");
        try
        {
            var process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            return process;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            Directory.Delete(profile, true);
            throw new BrowserException($"{program} cannot be started: {e.Message}", e);
        }
    }

    /// <summary>The browser names its address in the first lines that it writes.</summary>
    private static async Task<string> Address(Process process, TimeSpan patience)
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

    private static async Task End(Process process, string profile)
    {
        using (process)
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }

            await process.WaitForExitAsync();
        }

        // Its children may still be letting go of files.
        for (var attempt = 0; attempt < 20 && Directory.Exists(profile); attempt++)
        {
            try
            {
                Directory.Delete(profile, true);
            }
            catch (IOException)
            {
                await Task.Delay(50);
            }
            catch (UnauthorizedAccessException)
            {
                await Task.Delay(50);
            }
        }
    }
}
