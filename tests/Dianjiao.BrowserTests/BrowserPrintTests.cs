using System.Text;
using Microsoft.Playwright;

namespace Dianjiao.BrowserTests;

/// <summary>What a reader gets who prints a page from the browser.</summary>
[Collection(SecondBrowser.Name)]
public sealed class BrowserPrintTests(Browser browser)
{
    // Left out on paper: what serves to find one's way, or stands a second time.
    private const string TextOfPage = """
        () => {
          const out = 'script, style, noscript, svg title, svg desc, form, fieldset, .vh, .closing, .rec, .strokes, .cite, .contents, .turn, .back, progress';
          const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
          let text = '';
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const narrow = node.parentElement.closest('svg[class*="-narrow"]');
            if (!node.parentElement.closest(out) && !narrow) text += `${node.data} `;
          }
          return text;
        }
        """;

    private const string Controls = """
        () => [...document.querySelectorAll('button, select, textarea, input, .bar, .language, [popover], summary')]
          .filter((e) => e.getClientRects().length > 0)
          .filter((e) => e.tagName !== 'SUMMARY' || getComputedStyle(e).listStyleType !== 'none')
          .map((e) => e.outerHTML.slice(0, 80))
        """;

    private const string Headings =
        "() => [...document.querySelectorAll('main :is(h1, h2, h3:not(.biao))')].map((e) => e.textContent)";

    [Theory]
    [InlineData("001")]
    [InlineData("names")]
    [InlineData("chronology")]
    [InlineData("parallels")]
    public async Task NothingIsLostAndNoControlIsPrinted(string name)
    {
        await using var open = await browser.Open($"{Sites.Ordinary}{name}/index.html", 1280);
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Empty(await open.Page.EvaluateAsync<string[]>(Controls));
        var wanted = Count(await open.Page.EvaluateAsync<string>(TextOfPage));
        var headings = (await open.Page.EvaluateAsync<string[]>(Headings))
            .Select(Squeeze)
            .ToHashSet(StringComparer.Ordinal);

        var file = Path.Combine(AppContext.BaseDirectory, "prints", $"page-{name}.pdf");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await open.Page.PdfAsync(new PagePdfOptions { Path = file, PreferCSSPageSize = true });
        var pages = PdfText.Pages(file);

        var found = Count(string.Concat(pages));
        var lost = wanted.Where(w => found.GetValueOrDefault(w.Key) < w.Value);
        Assert.Equal(
            "",
            string.Join(
                " ",
                lost.Select(w => $"{w.Key}:{found.GetValueOrDefault(w.Key)}/{w.Value}")
            )
        );
        Assert.All(
            PdfText.Pages(file, "-layout"),
            page => Assert.DoesNotContain(Squeeze(page.TrimEnd().Split('\n')[^1]), headings)
        );
        Assert.DoesNotContain(pages, p => p.Contains('▶', StringComparison.Ordinal));
    }

    /// <summary>How often each letter and character stands; words are cut by hyphens, so the letters are counted.</summary>
    private static Dictionary<Rune, int> Count(string text) =>
        text.EnumerateRunes().Where(Rune.IsLetter).CountBy(r => r).ToDictionary();

    private static string Squeeze(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
