using System.Globalization;
using Microsoft.Playwright;

namespace Dianjiao.BrowserTests;

/// <summary>Pictures of the main views, kept among the results of the tests for people to look at.</summary>
[Collection(SecondBrowser.Name)]
public sealed class ScreenshotTests(Browser browser)
{
    private static readonly string Folder = Path.Combine(
        Repository.Root,
        "artifacts",
        "tests",
        "screenshots"
    );

    private const string All = "?lanes=bai,biao,en&margin=note,apparatus,parallel,commentary";

    public static TheoryData<string, string, string> Views() =>
        new()
        {
            {
                "volume",
                "001/index.html",
                "360 768 1280 1920 360-dark 768-dark 1280-dark 1920-dark"
            },
            { "vertical", $"001/index.html{All}&view=vertical,names", "1280 360-dark" },
            { "notes-open", $"001/index.html{All},open", "1280" },
            { "title", "index.html", "1280" },
            { "search", "search/index.html?q=石門", "1280" },
            { "apparatus", "apparatus/index.html", "1280" },
            { "chronology", "chronology/index.html", "1280-dark" },
            { "places", "places/index.html", "1280" },
            { "printed", "print/index.html", "1280" },
        };

    [Theory]
    [MemberData(nameof(Views))]
    public async Task AViewIsKept(string name, string address, string windows)
    {
        await using var open = await browser.Open(Sites.Ordinary + address, 1280);
        await open.Page.EvaluateAsync("() => document.fonts.ready.then(() => {})");
        if (name == "search")
        {
            await open.Page.Locator("#results mark").First.WaitForAsync();
        }
        else if (name == "printed")
        {
            await open.Page.EvaluateAsync("() => window.paginated.then(() => {})");
        }

        foreach (var window in windows.Split(' '))
        {
            var width = int.Parse(window.Split('-')[0], CultureInfo.InvariantCulture);
            await open.Page.SetViewportSizeAsync(width, width < 700 ? 780 : 1000);
            await open.Page.EmulateMediaAsync(
                new PageEmulateMediaOptions
                {
                    ColorScheme = window.EndsWith("dark", StringComparison.Ordinal)
                        ? ColorScheme.Dark
                        : ColorScheme.Light,
                }
            );
            var picture = await open.Page.ScreenshotAsync(
                new PageScreenshotOptions { Path = Path.Combine(Folder, $"{name}-{window}.png") }
            );
            // A page of one colour is a few kilobytes.
            Assert.InRange(picture.Length, 20_000, 5_000_000);
        }

        Assert.Empty(open.Faults);
    }
}
