using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Dianjiao.BrowserTests;

/// <summary>A page in a window of its own.</summary>
internal sealed record OpenPage(IBrowserContext Window, IPage Page, ConcurrentQueue<string> Faults)
    : IAsyncDisposable
{
    private static readonly Lazy<string> AxeScript = new(() =>
        new BundledAxeScriptProvider().GetScript()
    );

    /// <summary>Sets a check box as a reader would, whether or not the panel that holds it is open.</summary>
    public Task Set(string id, bool value) =>
        Page.EvaluateAsync(
            """
            ([id, value]) => {
              const box = document.getElementById(id);
              if (box && box.checked !== value) { box.checked = value; box.dispatchEvent(new Event('change', { bubbles: true })); }
            }
            """,
            new object[] { id, value }
        );

    /// <summary>
    /// Waits until the page stands at an address and has loaded. What looks at the address again and again misses no
    /// change that a script makes while the page loads.
    /// </summary>
    public async Task At(Regex address)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(address);
        await Page.WaitForLoadStateAsync();
    }

    /// <inheritdoc cref="At(Regex)"/>
    public async Task At(string address)
    {
        await Assertions.Expect(Page).ToHaveURLAsync(address);
        await Page.WaitForLoadStateAsync();
    }

    /// <summary>Clicks on what is in sight, where it is: a locator’s own click may scroll the page first.</summary>
    public async Task Point(string selector)
    {
        var box = (await Page.Locator(selector).First.BoundingBoxAsync())!;
        await Page.Mouse.ClickAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }

    /// <summary>Brings layout.js into the page, with all of the page laid out.</summary>
    public async Task Measure()
    {
        await Page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = Layout.Script });
        await Page.EvaluateAsync("() => layout.whole()");
    }

    /// <summary>
    /// What overlaps or scrolls sideways in a volume's page, after <see cref="Measure"/>: at every width, in horizontal and
    /// in vertical lines, with each of the choices that a reader has (白文, 標點, translations and notes shown or not; light
    /// or dark; medium or large; as read or as received; notes folded, some open, all open), and with every two of them
    /// together somewhere. One page is measured again and again, since opening one costs more than a dozen measurements.
    /// </summary>
    public async Task<ImmutableArray<string>> FaultsInPairsOfStates(params int[] widths)
    {
        var places = (
            from vertical in (bool[])[false, true]
            from width in widths
            select (vertical, width)
        ).ToArray();
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var (place, (vertical, width)) in places.Index())
        {
            await Set("t-vertical", vertical);
            await Page.SetViewportSizeAsync(width, 900);
            found.AddRange(
                await Page.EvaluateAsync<string[]>(
                    "({ place, places }) => layout.inPairsOfStates(place, places)",
                    new { place, places = places.Length }
                )
            );
        }

        return found.ToImmutable();
    }

    /// <summary>What axe finds wrong, and what it cannot tell. It cannot tell of what is not laid out, so all of the page is.</summary>
    /// <param name="covered">
    /// Whether something lies over the page, which axe does not know: then what it cannot tell does not count.
    /// </param>
    public async Task<string[]> Axe(bool covered = false)
    {
        await Page.AddStyleTagAsync(
            new PageAddStyleTagOptions
            {
                Content = "main * { content-visibility: visible !important; }",
            }
        );
        // In the page itself: the package would open a window for each run, to put together what is found in frames, of which
        // there are none. Without the list of what is sound, which nobody reads, axe takes half the time.
        await Page.EvaluateAsync(AxeScript.Value);
        return await Page.EvaluateAsync<string[]>(
            """
            async (covered) => {
              const { violations, incomplete } = await axe.run(document, { resultTypes: ['violations', 'incomplete'] });
              return [...violations, ...(covered ? [] : incomplete)]
                .map((item) => `${item.id}: ${item.help}, ${item.nodes.length} times, first ${item.nodes[0].html}`);
            }
            """,
            covered
        );
    }

    public async ValueTask DisposeAsync() => await Window.CloseAsync();
}
