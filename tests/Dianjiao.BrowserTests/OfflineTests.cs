using System.Text;
using Dianjiao.Render;
using Dianjiao.Render.Offline;
using static Microsoft.Playwright.Assertions;

namespace Dianjiao.BrowserTests;

[Collection(SecondBrowser.Name)]
public sealed class OfflineTests(Browser browser)
{
    private const string Keys =
        "async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map((r) => name + ' ' + r.url)))).flat()";

    [Fact]
    public async Task AnEditionThatWasOpenedOnceIsReadWithoutItsHostAndGoesOverToANewReleaseWhole()
    {
        using var host = LocalHost.Open();
        var first = Release("offline-1", "石門志");
        host.Folders["/xia/"] = first;
        host.Folders["/other/"] = Release("offline-2", "他書");
        await using var open = await browser.Open(
            host.Address + "/xia/001/index.html",
            1280,
            online: true
        );
        await Ready(open);
        var files = Directory.EnumerateFiles(first, "*", SearchOption.AllDirectories).Count();
        var kept = await open.Page.EvaluateAsync<string[]>(Keys);
        // Without the worker, its work, and the host's dot file.
        Assert.Equal(files - 3, kept.Length);
        Assert.All(
            kept,
            k =>
                Assert.StartsWith(
                    $"dianjiao:/xia/ {host.Address}/xia/",
                    k,
                    StringComparison.Ordinal
                )
        );

        Assert.Empty(open.Faults);
        host.FallSilent();
        await open.Page.ReloadAsync();
        await Expect(open.Page.Locator("main .biao").First).ToBeVisibleAsync();
        await open.Page.GotoAsync(host.Address + "/xia/");
        await Expect(open.Page.Locator("h1")).ToHaveTextAsync("石門志");
        await open.Page.GotoAsync(host.Address + "/xia/nowhere/at/all.html");
        await open.At(host.Address + "/xia/404.html");
        await open.Page.GotoAsync(host.Address + "/xia/");
        Assert.DoesNotContain(
            open.Faults,
            f =>
                !f.Contains("sw.js", StringComparison.Ordinal)
                && !f.Contains("ERR_CONNECTION_REFUSED", StringComparison.Ordinal)
        );

        host.Folders["/xia/"] = Release("offline-3", "石門志新版");
        host.SpeakAgain();
        host.Forget();
        await open.Page.ReloadAsync();
        await Expect(open.Page.Locator("h1")).ToHaveTextAsync("石門志");
        await open.Page.Locator("#told button").ClickAsync();
        await Expect(open.Page.Locator("h1")).ToHaveTextAsync("石門志新版");
        // What did not change was not fetched again, and of the old release nothing is left.
        Assert.False(host.Asked("/xia/assets/dianjiao.css"));
        await open.Page.WaitForFunctionAsync(
            $"async (n) => (await ({Keys})()).length === n",
            kept.Length
        );

        await open.Page.GotoAsync(host.Address + "/other/index.html");
        await Expect(open.Page.Locator("h1")).ToHaveTextAsync("他書");
        Assert.True(host.Asked("/other/index.html"));
    }

    [Fact]
    public async Task AFileOfAnotherReleaseIsNotKept()
    {
        using var host = LocalHost.Open();
        var folder = Release("offline-4", "石門志");
        File.AppendAllText(Path.Combine(folder, "about/index.html"), "<!-- of another release -->");
        host.Folders["/xia/"] = folder;
        await using var open = await browser.Open(
            host.Address + "/xia/index.html",
            1280,
            online: true
        );
        await host.WasAsked("/xia/about/index.html");
        await open.Page.WaitForFunctionAsync(
            "async () => !(await navigator.serviceWorker.getRegistration())?.installing"
        );
        Assert.False(
            await open.Page.EvaluateAsync<bool>(
                "async () => { const r = await navigator.serviceWorker.getRegistration(); return Boolean(r && (r.waiting || r.active)); }"
            )
        );
    }

    private static async Task Ready(OpenPage open) =>
        await open.Page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");

    /// <returns>The folder.</returns>
    private static string Release(string name, string title)
    {
        var edition = Sites.Edition with
        {
            Settings = Sites.Edition.Settings with { Title = title },
        };
        var folder = new Uri(Site.Write(name, edition)).LocalPath;
        var inventory = new SiteInventory();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            inventory.Pass(new OutputFile(path, File.ReadAllBytes(file)));
        }

        var worker = new OfflineRenderer(inventory).Render(edition).Single();
        Assert.DoesNotContain(
            "\"/",
            Encoding.UTF8.GetString(worker.Content.Span),
            StringComparison.Ordinal
        );
        File.WriteAllBytes(Path.Combine(folder, worker.Path), worker.Content.ToArray());
        return folder;
    }
}
