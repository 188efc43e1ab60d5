using System.Text.Json;
using PuppeteerSharp;
using PuppeteerSharp.Media;
using PuppeteerSharp.Transport;

namespace Dianjiao.Printing;

/// <summary>A browser that this program started, with one page. Disposing ends that process and no other.</summary>
public sealed class BrowserSession : IAsyncDisposable
{
    private static readonly TimeSpan LastMoment = TimeSpan.FromMilliseconds(300);

    private readonly BrowserProcess process;
    private readonly TimeSpan patience;
    private IPage? page;

    private BrowserSession(BrowserProcess process, TimeSpan patience)
    {
        this.process = process;
        this.patience = patience;
    }

    private int Milliseconds => (int)patience.TotalMilliseconds;

    /// <summary>Starts a browser and opens an empty page.</summary>
    /// <param name="patience">The longest time for each step.</param>
    /// <exception cref="BrowserException">The browser does not start.</exception>
    /// <exception cref="TemporaryFolderException">There is no room for the browser's profile.</exception>
    public static async Task<BrowserSession> Start(string program, TimeSpan patience)
    {
        var session = new BrowserSession(BrowserProcess.Launch(program), patience);
        try
        {
            session.page = await session.Do(
                $"{program} does not start as a browser",
                session.NewPage
            );
            return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    /// <exception cref="BrowserException">The page cannot be opened.</exception>
    public Task Open(Uri address) =>
        Do($"the browser cannot open {address}", () => page!.GoToAsync(address.AbsoluteUri));

    /// <summary>Runs a script in the page and waits for the value that it promises.</summary>
    /// <exception cref="BrowserException">The script throws, or takes too long.</exception>
    public Task<JsonElement> Evaluate(string script) =>
        Do("the page does not answer", () => page!.EvaluateExpressionAsync<JsonElement>(script));

    /// <summary>Prints the page to a PDF, in its own page size, tagged, with bookmarks.</summary>
    /// <exception cref="BrowserException">The browser does not make one, or takes too long.</exception>
    public Task<byte[]> Pdf() =>
        Do(
            "the browser makes no PDF",
            () =>
                page!.PdfDataAsync(
                    new PdfOptions
                    {
                        PreferCSSPageSize = true,
                        PrintBackground = true,
                        Tagged = true,
                        Outline = true,
                        Timeout = Milliseconds,
                    }
                )
        );

    public ValueTask DisposeAsync()
    {
        process.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<IPage> NewPage()
    {
        var browser = await Puppeteer.ConnectAsync(
            new ConnectOptions
            {
                BrowserWSEndpoint = "pipe:",
                TransportFactory = (_, _, _) =>
                    Task.FromResult<IConnectionTransport>(process.OpenPipe()),
                DefaultViewport = null,
                ProtocolTimeout = Milliseconds,
            }
        );
        var opened = await browser.NewPageAsync();
        opened.DefaultTimeout = Milliseconds;
        // Set for print from the start: a page that changes its medium is laid out anew before printing.
        await opened.EmulateMediaTypeAsync(MediaType.Print);
        return opened;
    }

    private async Task<T> Do<T>(string failure, Func<Task<T>> step)
    {
        var ended = process.Ended();
        try
        {
            var work = step();
            // The library may wait for an answer of a browser that has ended.
            if (await Task.WhenAny(work, ended) == work)
            {
                return await work;
            }
        }
        catch (EvaluationFailedException e) when (!process.HasEnded)
        {
            throw new BrowserException(PageFault(e.Message), e) { IsOfPage = true };
        }
        catch (Exception e)
            when (e
                    is PuppeteerException
                        or ProcessException
                        or TimeoutException
                        or IOException
                        or ObjectDisposedException
            )
        {
            // A browser that ends closes its pipe a moment before.
            await Task.WhenAny(ended, Task.Delay(LastMoment));
            if (!process.HasEnded)
            {
                throw new BrowserException($"{failure}{Reason(e)}", e)
                {
                    IsForWantOfRoom = TemporaryFolder.IsFull(),
                };
            }
        }

        // By then all that it wrote has been read; a child of it may go on writing.
        await Task.WhenAny(ended, Task.Delay(TimeSpan.FromSeconds(1)));
        throw new BrowserException(
            $"{failure}: it ended{(process.Said.Length > 0 ? $": {process.Said}" : " at once")}"
        );
    }

    private string Reason(Exception fault) =>
        fault is TimeoutException || fault.InnerException is TimeoutException
            ? $" within {patience.TotalSeconds:0} seconds"
        : (fault.InnerException ?? fault) is var cause
        && cause is PuppeteerException or ProcessException or IOException or ObjectDisposedException
            ? $": {cause.Message}"
        : ": it does not answer as a browser does";

    /// <summary>
    /// Returns the message of the page's own script, without the places in the script, which mean nothing to an editor.
    /// </summary>
    private static string PageFault(string message)
    {
        const string prefix = "Evaluation failed: ";
        var start = message.StartsWith(prefix, StringComparison.Ordinal) ? prefix.Length : 0;
        var trace = message.IndexOf("\n    at ", StringComparison.Ordinal);
        var said = trace < 0 ? message[start..] : message[start..trace];
        return said.StartsWith("Fault: ", StringComparison.Ordinal) ? said[7..] : said;
    }
}
