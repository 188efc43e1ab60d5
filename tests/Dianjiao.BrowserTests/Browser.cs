using Dianjiao.Model;
using Microsoft.Playwright;

namespace Dianjiao.BrowserTests;

/// <summary>One Chromium and the sites under test, for all tests of the project.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
    ];

    private IPlaywright? playwright;
    private IBrowser? chromium;

    /// <summary>The edition of this working copy.</summary>
    internal Edition Ordinary { get; } = Site.ReadEdition();

    /// <summary>The site of that edition as the tool writes it, with fonts and search.</summary>
    public string OrdinarySite { get; private set; } = "";

    /// <summary>Some 360 long notes.</summary>
    public string StressSite { get; private set; } = "";

    /// <summary>No translation at all.</summary>
    public string PlainSite { get; private set; } = "";

    /// <summary>Four translations.</summary>
    public string ManyLanguagesSite { get; private set; } = "";

    /// <summary>An edition that has an address and a place for reports.</summary>
    public string HostedSite { get; private set; } = "";

    public async Task InitializeAsync()
    {
        OrdinarySite = Site.Build("ordinary");
        StressSite = Site.Write("stress", SampleEdition.Build(notesEach: 3, noteLength: 240, "en"));
        PlainSite = Site.Write("plain", SampleEdition.Build(notesEach: 1, noteLength: 60));
        ManyLanguagesSite = Site.Write(
            "languages",
            SampleEdition.Build(notesEach: 1, noteLength: 60, "en", "fr", "de", "it")
        );
        var hosted = SampleEdition.Build(notesEach: 1, noteLength: 60, "en");
        HostedSite = Site.Write(
            "hosted",
            hosted with
            {
                Settings = hosted.Settings with
                {
                    BaseUrl = "https://example.org/xia",
                    Repository = "https://example.org/edition",
                },
            }
        );
        var chosen = Environment.GetEnvironmentVariable("DIANJIAO_CHROMIUM");
        var executable = chosen is { Length: > 0 } ? chosen : Places.FirstOrDefault(File.Exists);
        Assert.True(
            executable is not null && File.Exists(executable),
            "No Chromium was found. Install it (Debian, Ubuntu: apt-get install chromium) or name it in DIANJIAO_CHROMIUM."
        );
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath = executable,
                Args =
                [
                    "--no-sandbox",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                    "--font-render-hinting=none",
                ],
            }
        );
    }

    /// <summary>An open page; what it logs as an error and what it fails to load is gathered.</summary>
    internal async Task<OpenPage> Open(
        string address,
        int width,
        int height = 900,
        bool dark = false,
        bool script = true,
        bool online = false
    )
    {
        var context = await chromium!.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = height },
                ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
                JavaScriptEnabled = script,
                Offline = !online,
            }
        );
        var page = await context.NewPageAsync();
        var faults = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                faults.Add(message.Text);
            }
        };
        page.PageError += (_, error) => faults.Add(error);
        page.RequestFailed += (_, request) => faults.Add($"{request.Url}: {request.Failure}");
        await page.GotoAsync(address);
        return new OpenPage(context, page, faults);
    }

    public async Task DisposeAsync()
    {
        if (chromium is not null)
        {
            await chromium.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
