using Dianjiao.Model;
using Dianjiao.Script;

namespace Dianjiao.BrowserTests;

[Collection(SharedBrowser.Name)]
public sealed class SearchTests(Browser browser)
{
    private static readonly Lock Gate = new();
    private static string? written;

    /// <summary>Phrases that stand in the text or beside it, and a passage that has them.</summary>
    public static TheoryData<string, string> Phrases() =>
        new()
        {
            { "秘書監", "41.2" },
            { "樞密都承旨", "41.2" },
            { "寅孫風姿奇爽", "41.3" },
            { "以尋舊盟", "41.5" },
            { "邊民之市易", "41.6" },
            { "龕谷", "41.9" },
            { "赤盞合喜", "41.13" },
            { "升羅嶺", "41.15" },
            { "豈義兵乎", "41.21" },
            { "入積屍氣", "41.29b" },
            { "地大震，民居坍損", "41.22" },
            { "神堆府", "41.32" },
            { "孛朮魯合住", "41.51" },
            // Across marks of punctuation, with and without them.
            { "與金構兵數勸修好", "41.3" },
            { "少力學善屬文，以世蔭", "41.3" },
            // Simplified.
            { "蒙古兵由葭州", "41.8" },
            { "遵顼", "41.3" },
            { "枢密都承旨", "41.2" },
            { "发兵", "41.8" },
            // Received, where the edition reads otherwise, and what it reads.
            { "塗毒", "41.16" },
            { "荼毒", "41.16" },
            // One character.
            { "鄜", "41.7" },
            { "焴", "41.26" },
            // Translation and notes.
            { "Zunxu", "41.3" },
            { "Li Zunxu", "41.3" },
            { "li zunxu", "41.3" },
            { "Lǐ Zūnxū", "41.3" },
            { "Su Yinsun", "41.2" },
            { "hereditary privil", "41.3" },
            { "金史 62", "41.2" },
            { "Zunxu reign", "41.2" },
            { "Xia", "41.2" },
            { "ruler’s", "41.2" },
        };

    [Theory]
    [MemberData(nameof(Phrases))]
    public async Task AKnownPhraseIsFound(string phrase, string locus)
    {
        await using var search = await SearchWindow.At(browser, Folder());
        await search.Ask(phrase);
        Assert.Contains(locus, await search.Loci());
        Assert.NotEmpty(await search.Marked());
        Assert.Empty(search.Open.Faults);
    }

    [Theory]
    [InlineData("遵顼", "遵頊")]
    [InlineData("后", "後")]
    [InlineData("干", "幹")]
    [InlineData("发", "發")]
    [InlineData("里", "裏")]
    [InlineData("峯", "峰")]
    public async Task AVariantFindsWhatTheCommonFormFinds(string variant, string common)
    {
        await using var search = await SearchWindow.At(browser, Folder());
        await search.Ask(variant);
        var found = await search.Loci();
        await search.Ask(common);
        Assert.Equal(await search.Loci(), found);
        Assert.NotEmpty(found);
    }

    [Fact]
    public async Task WhatIsFoundInTheTextIsWhatTheTextHas()
    {
        await using var search = await SearchWindow.At(browser, Folder());
        await search.Only("in-text");
        var segments = Sites.Edition.Volumes[0].Segments;
        foreach (var query in new[] { "遵頊", "金主", "州", "夏兵", "復請", "都監", "會州" })
        {
            await search.Ask(query);
            var expected = segments
                .Where(s => Has(s.Base, query) || Has(s.Reading, query))
                .Select(s => s.Locus.ToString())
                .ToList();
            while (await search.Page.Locator("#more").IsVisibleAsync())
            {
                await search.Page.Locator("#more").ClickAsync();
                await search.Settled();
            }

            Assert.Equal(expected, await search.Loci());
            Assert.Equal(
                expected.Count == 1 ? "1 passage" : $"{expected.Count} passages",
                await search.Status()
            );
        }
    }

    [Fact]
    public async Task EverySubstringIsFound()
    {
        await using var search = await SearchWindow.At(browser, Folder());
        await search.Ask("州");
        var segments = Sites.Edition.Volumes[0].Segments;
        var missed = await search.Page.EvaluateAsync<string[]>(
            """
            async (texts) => {
              const search = window.DianjiaoSearch;
              const lanes = new Set(['r', 'b']);
              const missed = [];
              let count = 0;
              for (const [number, text] of texts) {
                const letters = Array.from(text);
                for (let from = 0; from < letters.length; from++) {
                  for (let length = 1; length <= 6 && from + length <= letters.length; length++) {
                    const query = letters.slice(from, from + length).join('');
                    const { whole } = search.parse(query);
                    const { ids } = await search.find([whole]);
                    if (!ids.includes(number)) { missed.push(query); }
                    // Looking every one up in the texts as well would take minutes.
                    if (++count % 97 !== 0) { continue; }
                    let found = false;
                    for await (const passage of search.passages([number], [whole], lanes, () => {})) { found = true; }
                    if (!found) { missed.push(query); }
                  }
                }
              }
              return missed;
            }
            """,
            segments
                .SelectMany((s, i) => new object[][] { [i, s.Base], [i, Unmarked(s)] })
                .ToArray()
        );
        Assert.Empty(missed);
    }

    [Fact]
    public async Task TheScriptReadsATextAsTheIndexDoes()
    {
        var letters = string.Concat(
            Enumerable
                .Range(0xC0, 0x190)
                .Concat(Enumerable.Range(0x1E00, 0x100))
                .Select(c => $"{(char)c} ")
        );
        await using var search = await SearchWindow.At(browser, Folder());
        var read = await search.Page.EvaluateAsync<string[]>(
            "(text) => window.DianjiaoSearch.units(text).map(u => u.key)",
            letters
        );
        var expected = letters
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(l => char.IsLetter(l[0]))
            .Select(l => LatinLetters.Base(l[0]) ?? l.ToLowerInvariant());
        Assert.Equal(expected, read);
    }

    [Fact]
    public async Task APassageLeadsToItsMarkedWords()
    {
        await using var search = await SearchWindow.At(browser, Folder());
        await search.Ask("與金構兵數勸修好");
        await search.Page.Locator(".hit").First.ClickAsync();
        await search.Page.WaitForFunctionAsync("() => CSS.highlights.get('found')?.size > 0");
        var shown = await search.Page.EvaluateAsync<string[]>(
            "() => [...CSS.highlights.get('found')].map(r => r.toString())"
        );
        Assert.Contains("與金構兵，數勸修好", shown);
        Assert.Contains("與金構兵數勸修好", shown);
        Assert.EndsWith(
            "041/index.html?hl=%E8%88%87%E9%87%91%E6%A7%8B%E5%85%B5%EF%BC%8C%E6%95%B8%E5%8B%B8%E4%BF%AE%E5%A5%BD#41.3",
            search.Page.Url,
            StringComparison.Ordinal
        );
        Assert.Empty(search.Open.Faults);
    }

    [Fact]
    public async Task ANoteIsOpenedAndItsWordsAreMarked()
    {
        await using var search = await SearchWindow.At(browser, Folder());
        await search.Only("in-notes");
        await search.Ask("gave thanks for a birthday gift");
        var link = search.Page.Locator(".hit").First;
        Assert.Contains("Note 3", await link.TextContentAsync(), StringComparison.Ordinal);
        await link.ClickAsync();
        await search.Page.WaitForFunctionAsync("() => CSS.highlights.get('found')?.size > 0");
        Assert.True(
            await search.Page.EvaluateAsync<bool>(
                "() => document.getElementById(location.hash.slice(1)).querySelector('details').open"
            )
        );
    }

    private static bool Has(string text, string query) =>
        Folded(text).Contains(Folded(query), StringComparison.Ordinal);

    private static string Folded(string text) =>
        string.Concat(
            text.EnumerateRunes()
                .Where(r => System.Text.Rune.IsLetterOrDigit(r) || r.Value == 0x25A1)
                .Select(r => new System.Text.Rune(VariantTable.Canonical(r.Value)).ToString())
        );

    private static string Unmarked(Segment segment) =>
        CodePoints.ToText([
            .. segment.Tokens.Where(t => t.IsRead && !t.IsMark).Select(t => t.CodePoint),
        ]);

    private static string Folder()
    {
        lock (Gate)
        {
            return written ??= SearchSite.Write("search", Sites.Edition);
        }
    }
}
