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

    public static TheoryData<string, string, int, bool> Views()
    {
        var views = new TheoryData<string, string, int, bool>();
        foreach (var width in new[] { 360, 768, 1280, 1920 })
        {
            views.Add("volume", "041/index.html", width, false);
            views.Add("volume", "041/index.html", width, true);
        }

        const string All = "?lanes=bai,biao,en&margin=note,apparatus,parallel,commentary";
        views.Add("vertical", $"041/index.html{All}&view=vertical,names", 1280, false);
        views.Add("vertical", $"041/index.html{All}&view=vertical,names", 360, true);
        views.Add("notes-open", $"041/index.html{All},open", 1280, false);
        views.Add("title", "index.html", 1280, false);
        views.Add("search", "search/index.html?q=蒙古", 1280, false);
        views.Add("apparatus", "apparatus/index.html", 1280, false);
        views.Add("chronology", "chronology/index.html", 1280, true);
        views.Add("places", "places/index.html", 1280, false);
        views.Add("printed", "print/index.html", 1280, false);
        return views;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task AViewIsKept(string name, string address, int width, bool dark)
    {
        await using var open = await browser.Open(
            Sites.Ordinary + address,
            width,
            height: width < 700 ? 780 : 1000,
            dark: dark
        );
        await open.Page.EvaluateAsync("() => document.fonts.ready.then(() => {})");
        if (name == "search")
        {
            await open.Page.Locator("#results mark").First.WaitForAsync();
        }
        else if (name == "printed")
        {
            await open.Page.EvaluateAsync("() => window.paginated.then(() => {})");
        }

        var picture = await open.Page.ScreenshotAsync(
            new PageScreenshotOptions
            {
                Path = Path.Combine(Folder, $"{name}-{width}{(dark ? "-dark" : "")}.png"),
            }
        );
        // A page of one colour is a few kilobytes.
        Assert.InRange(picture.Length, 20_000, 5_000_000);
        Assert.Empty(open.Faults);
    }
}
