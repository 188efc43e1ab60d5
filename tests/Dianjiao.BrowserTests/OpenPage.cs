using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Dianjiao.BrowserTests;

/// <summary>A page in a window of its own.</summary>
internal sealed record OpenPage(IBrowserContext Window, IPage Page, List<string> Faults)
    : IAsyncDisposable
{
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

    /// <summary>Brings layout.js into the page, with all of the page laid out.</summary>
    public async Task Measure()
    {
        await Page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = Layout.Script });
        await Page.EvaluateAsync("() => layout.whole()");
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
        var result = await Page.RunAxe();
        return
        [
            .. result
                .Violations.Concat(covered ? [] : result.Incomplete)
                .Select(item =>
                    $"{item.Id}: {item.Help}, {item.Nodes.Length} times, first {item.Nodes[0].Html}"
                ),
        ];
    }

    public async ValueTask DisposeAsync() => await Window.CloseAsync();
}
