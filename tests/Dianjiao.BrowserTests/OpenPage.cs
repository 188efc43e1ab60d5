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

    public async ValueTask DisposeAsync() => await Window.CloseAsync();
}
