using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Dianjiao.BrowserTests;

/// <summary>One Chromium, for the tests of a collection.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
    ];

    // The last such list counts, and so these are those of Playwright, too.
    private static readonly string[] Unwanted =
    [
        "InitialWebUI",
        "WebUIReloadButton",
        "WebUIToolbar",
        "WebUIOmniboxPopup",
        "WebUIOmniboxAimPopup",
        "PreloadTopChromeWebUI",
        "AvoidUnnecessaryBeforeUnloadCheckSync",
        "DestroyProfileOnBrowserClose",
        "DialMediaRouteProvider",
        "GlobalMediaControls",
        "HttpsUpgrades",
        "LensOverlay",
        "MediaRouter",
        "OptimizationHints",
        "PaintHolding",
        "ThirdPartyStoragePartitioning",
        "Translate",
    ];

    /// <summary>In milliseconds: how long a busy machine may take for what takes a moment.</summary>
    private const float Patience = 60_000;

    private IPlaywright? playwright;
    private IBrowser? chromium;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
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
                    // Without them each window has a second page for its own controls, which nobody sees.
                    $"--disable-features={string.Join(',', Unwanted)}",
                ],
            }
        );
    }

    /// <summary>An open page; what it logs as an error and what it fails to load is gathered.</summary>
    internal async Task<OpenPage> Open(
        string address,
        int width,
        int height = 900,
        bool script = true,
        bool online = false
    )
    {
        var context = await chromium!.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = height },
                ColorScheme = ColorScheme.Light,
                JavaScriptEnabled = script,
                Offline = !online,
            }
        );
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        // The browser tells of them on a thread of its own.
        var faults = new ConcurrentQueue<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                faults.Enqueue(message.Text);
            }
        };
        page.PageError += (_, error) => faults.Enqueue(error);
        page.RequestFailed += (_, request) => faults.Enqueue($"{request.Url}: {request.Failure}");
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
