using Dianjiao.Render.Fonts;
using Dianjiao.Serving;
using static Microsoft.Playwright.Assertions;

namespace Dianjiao.BrowserTests;

/// <summary>What an editor sees who writes with the preview open.</summary>
[Collection(SecondBrowser.Name)]
public sealed class PreviewTests(Browser browser) : IAsyncLifetime, IDisposable
{
    private readonly string edition = Directory
        .CreateTempSubdirectory("dianjiao-preview-tests-")
        .FullName;
    private readonly CancellationTokenSource stop = new();
    private PreviewServer server = null!;
    private Task running = Task.CompletedTask;

    private string Address => $"http://localhost:{server.Port}/001/index.html";

    private string Notes => Path.Combine(edition, "seeds", "001", "notes.en.md");

    public async Task InitializeAsync()
    {
        var seeds = Path.Combine(Repository.Specimen, "seeds");
        foreach (var file in Directory.EnumerateFiles(seeds, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(edition, "seeds", Path.GetRelativePath(seeds, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        server = await PreviewServer.Open(0);
        running = Preview.Run(
            server.Board,
            edition,
            Path.Combine(edition, "shown"),
            Pipeline.Preview(
                edition,
                Path.Combine(Repository.Root, "templates"),
                FontSettings.ForPreview(Path.Combine(edition, "cache"))
            ),
            _ => { },
            stop.Token
        );
    }

    public async Task DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        await server.DisposeAsync();
        Directory.Delete(edition, recursive: true);
    }

    public void Dispose() => stop.Dispose();

    [Fact]
    public async Task ASaveIsInTheOpenPageAndTheReaderKeepsThePlace()
    {
        await using var open = await browser.Open(Address, 1280, online: true);
        var passage = open.Page.Locator("[id='1.40']");
        await passage.EvaluateAsync("e => { e.scrollIntoView(); window.isTheSame = true; }");
        var before = (await passage.BoundingBoxAsync())!.Y;

        var text = await File.ReadAllTextAsync(Notes);
        await File.WriteAllTextAsync(
            Notes,
            text.Replace(
                "a town that no map has",
                "a quite new word, and another line of words, and another"
            )
        );

        await Expect(open.Page.Locator("main")).ToContainTextAsync("a quite new word");
        // The passages around it are laid out with the next frames.
        var after = 0f;
        for (var waited = 0; waited < 100; waited++)
        {
            after = (await passage.BoundingBoxAsync())!.Y;
            if (Math.Abs(after - before) <= 2)
            {
                break;
            }

            await Task.Delay(100);
        }

        Assert.InRange(after - before, -2, 2);
        Assert.True(await open.Page.EvaluateAsync<bool>("() => window.isTheSame === true"));

        await File.WriteAllTextAsync(Notes, text + "\n## 1.999\nNowhere.\n");
        var panel = open.Page.Locator("dianjiao-preview");
        await Expect(panel).ToContainTextAsync("this is the last good page");
        await Expect(panel).ToContainTextAsync("seeds/001/notes.en.md");
        await File.WriteAllTextAsync(Notes, text);
        await Expect(panel).Not.ToContainTextAsync("this is the last good page");
        await Expect(open.Page.Locator("main")).ToContainTextAsync("a town that no map has");
        AssertSound(open);
    }

    /// <summary>The page is there before the font is; the font follows by itself.</summary>
    [Fact]
    public async Task ANewCharacterGetsItsFont()
    {
        const string character = "龘";
        await using var open = await browser.Open(Address, 1280, online: true);
        var text = await File.ReadAllTextAsync(Path.Combine(edition, "seeds/001/text.txt"));
        Assert.DoesNotContain(character, text, StringComparison.Ordinal);

        await File.AppendAllTextAsync(
            Path.Combine(edition, "seeds/001/text.txt"),
            $"石門{character}。\n"
        );

        await Expect(open.Page.Locator("main")).ToContainTextAsync($"石門{character}");
        // The style sheet says which characters its fonts have.
        await open.Page.WaitForFunctionAsync(
            """
            code => [...document.fonts].some(f =>
              f.unicodeRange.split(',').map(r => r.trim().slice(2).split('-').map(h => parseInt(h, 16)))
                .some(([from, to]) => from <= code && code <= (to ?? from)))
            """,
            char.ConvertToUtf32(character, 0)
        );
        AssertSound(open);
    }

    /// <summary>A page lets go of its stream of news when it takes up another.</summary>
    private static void AssertSound(OpenPage open) =>
        Assert.DoesNotContain(
            open.Faults,
            f => !f.Contains("/.dianjiao/events", StringComparison.Ordinal)
        );
}
