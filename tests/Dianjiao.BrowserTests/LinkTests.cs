namespace Dianjiao.BrowserTests;

/// <summary>Where links lead: within the site wherever it lies, and within a page that is laid out by and by.</summary>
[Collection(SecondBrowser.Name)]
public sealed class LinkTests(Browser browser)
{
    // Every page that a link leads to from the title page; what is wrong with any of them.
    private const string Crawl = """
        async (start) => {
          const faults = [], pages = new Map(), files = new Map(), wanted = [];
          const load = async (url) => {
            const response = await fetch(url);
            if (!response.ok) { faults.push(`${url} is missing`); return null; }
            return response;
          };
          const visit = async (url) => {
            if (pages.has(url)) return;
            pages.set(url, null);
            const response = await load(url);
            if (!response) return;
            const page = new DOMParser().parseFromString(await response.text(), 'text/html');
            const ids = [...page.querySelectorAll('[id]')].map((e) => e.id);
            pages.set(url, new Set(ids));
            ids.filter((id, i) => ids.indexOf(id) !== i).forEach((id) => faults.push(`${url}: two of ${id}`));
            for (const e of page.querySelectorAll('[href], [src]')) {
              const link = e.getAttribute('href') ?? e.getAttribute('src');
              if (/^(https?:|mailto:|data:)/.test(link)) continue;
              if (link.startsWith('/')) faults.push(`${url}: ${link} begins at the root`);
              const target = new URL(link, url);
              if (!target.href.startsWith(start)) { faults.push(`${url}: ${link} leaves the site`); continue; }
              wanted.push([url, target.href.split(/[?#]/)[0], decodeURIComponent(target.hash.slice(1))]);
            }
          };
          await visit(start + 'index.html');
          for (let i = 0; i < wanted.length; i++) {
            const [from, url, hash] = wanted[i];
            if (url.endsWith('.html')) await visit(url);
            else if (!files.has(url)) {
              const file = await load(url);
              files.set(url, true);
              if (!file || !url.endsWith('.css')) continue;
              for (const [, link] of (await file.text()).matchAll(/url\("?(?!data:)([^")]+)"?\)/g)) wanted.push([url, new URL(link, url).href, '']);
            }
          }
          for (const [from, url, hash] of wanted) {
            if (hash && pages.get(url) && !pages.get(url).has(hash)) faults.push(`${from}: ${url} has no ${hash}`);
          }
          return { faults: [...new Set(faults)].slice(0, 20), pages: pages.size, files: files.size };
        }
        """;

    [Fact]
    public async Task BelowASubPathEveryLinkLeadsSomewhereAndNoneBeginsAtTheRoot()
    {
        using var host = LocalHost.Open();
        var folder = Sites.OrdinaryFolder;
        host.Folders["/some/where/"] = folder;
        await using var open = await browser.Open(
            host.Address + "/some/where/404.html",
            1280,
            online: true
        );
        var crawled = await open.Page.EvaluateAsync<CrawledSite>(
            Crawl,
            host.Address + "/some/where/"
        );
        Assert.Empty(crawled.Faults);
        var pages = Directory
            .EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .Count(p =>
                !p.EndsWith("404.html", StringComparison.Ordinal)
                && !p.EndsWith(Path.Combine("print", "index.html"), StringComparison.Ordinal)
            );
        // No link leads to the page that the printed edition is made of.
        Assert.Equal(pages, crawled.Pages);
        Assert.InRange(crawled.Files, 15, 1000);
    }

    /// <summary>Passages out of sight have no more than a guess for a height.</summary>
    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task ALinkToAPassageLeadsToItHoweverFarItIs(int width)
    {
        var headings = Sites
            .Edition.Volumes[0]
            .Segments.Where(s => s.Kind == SegmentKind.Heading)
            .Select(s => s.Locus)
            .ToArray();
        foreach (var locus in new[] { headings[headings.Length / 3], headings[^2] })
        {
            await using var open = await browser.Open(
                Sites.Ordinary + $"001/index.html#{locus}",
                width
            );
            await AssertIsAtTheTop(open, locus.ToString());
            // From there back, by a click, to the middle of the volume.
            var middle = headings[headings.Length / 2].ToString();
            await open.Page.EvaluateAsync("(id) => { location.hash = id; }", middle);
            await AssertIsAtTheTop(open, middle);
        }
    }

    // Below the bar, or as far down as the end of the page lets it be.
    private const string IsAtTheTop = """
        (id) => {
          const top = document.getElementById(id).getBoundingClientRect().top;
          const last = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
          return top > 30 && (top < 120 || last && top < innerHeight);
        }
        """;

    private static async Task AssertIsAtTheTop(OpenPage open, string locus)
    {
        await open.Page.WaitForFunctionAsync(IsAtTheTop, locus);
        // It stays there while the passages around it are laid out.
        await Task.Delay(300);
        Assert.True(await open.Page.EvaluateAsync<bool>(IsAtTheTop, locus), locus);
    }
}
