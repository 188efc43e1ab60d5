using System.Text.Json;
using Dianjiao.Model;
using Dianjiao.Printing;

namespace Dianjiao.BrowserTests;

/// <summary>A browser that prints one edition after the other.</summary>
public sealed class Printer : IAsyncLifetime
{
    // Of each page, what the browser was given to print.
    private const string TextOfPages = """
        [...document.querySelectorAll('#sheets > .page')].map((p) =>
          [...p.children].map((c) => c.textContent).join(''))
        """;

    private BrowserSession? session;

    public BrowserSession Session => session!;

    public async Task InitializeAsync()
    {
        var browser = InstalledBrowser.Find();
        Assert.True(browser is not null, "no browser is installed");
        session = await BrowserSession.Start(browser, TimeSpan.FromMinutes(3));
    }

    public async Task DisposeAsync()
    {
        if (session is not null)
        {
            await session.DisposeAsync();
        }
    }

    /// <summary>Lays the edition out, without printing it.</summary>
    public async Task<PrintReport> SetOut(string name, Edition edition, string form)
    {
        var address = PrintedPages.Write(name, edition);
        await Session.Open(new UriBuilder(address) { Fragment = $"paper={form}" }.Uri);
        return PrintReport.Read(
            await Session.Evaluate(
                "new Promise(r => document.readyState === 'complete' ? r() : addEventListener('load', r))"
                    + ".then(() => window.paginated)"
            )
        );
    }

    public async Task<(PrintReport Report, string[] Pages, string Pdf)> Print(
        string name,
        Edition edition,
        string form
    )
    {
        var report = await SetOut(name, edition, form);
        var pages = await Session.Evaluate(TextOfPages);
        var pdf = Path.Combine(AppContext.BaseDirectory, "prints", $"{name}.pdf");
        await File.WriteAllBytesAsync(pdf, await Session.Pdf());
        return (report, pages.Deserialize<string[]>()!, pdf);
    }
}
