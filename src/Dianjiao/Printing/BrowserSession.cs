using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Dianjiao.Printing;

/// <summary>A browser that this program started, with one page. Disposing ends that process and no other.</summary>
public sealed class BrowserSession : IAsyncDisposable
{
    private readonly BrowserProcess process;
    private readonly DevTools tools;
    private readonly string page;

    private BrowserSession(BrowserProcess process, DevTools tools, string page)
    {
        this.process = process;
        this.tools = tools;
        this.page = page;
    }

    /// <exception cref="BrowserException">It does not start.</exception>
    /// <exception cref="TemporaryFolderException">There is no room for its profile.</exception>
    public static async Task<BrowserSession> Start(string program, TimeSpan patience)
    {
        var process = BrowserProcess.Launch(program);
        DevTools? tools = null;
        try
        {
            var address = await process.Address(patience);
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
            return new BrowserSession(process, tools, page);
        }
        catch (Exception e)
        {
            tools?.Dispose();
            await process.DisposeAsync();
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
        await process.DisposeAsync();
    }

    private Task<JsonElement> Send(string method, JsonObject parameters) =>
        tools.Send(method, parameters, page);
}
