using Dianjiao.Model;
using Dianjiao.Script;

namespace Dianjiao.BrowserTests;

[Collection(SharedBrowser.Name)]
public sealed class SearchTests(Browser browser)
{
    /// <summary>Phrases that stand in the text or beside it, and a passage that has them.</summary>
    private static readonly (string Phrase, string Locus)[] Phrases =
    [
        ("典籍官", "1.2"),
        ("以便商旅", "1.5"),
        ("兩邑之民俱困", "1.6"),
        ("伐木運石", "1.8"),
        ("粟賤傷農", "1.15"),
        ("賑柳溪饑民", "1.21b"),
        ("月餘乃滅", "1.29b"),
        ("得二千四百卷", "1.57"),
        ("城西南隅有泉湧出，甘冽可飲", "1.67"),
        // Across marks of punctuation, with and without them.
        ("柳溪人少孤好讀書", "1.3"),
        ("好讀書善屬文，以薦入", "1.3"),
        // Simplified.
        ("遣使至河口", "1.9"),
        ("陈安", "1.3"),
        ("以典籍官陈安为石门守", "1.2"),
        ("发卒三千", "1.8"),
        // Received, where the edition reads otherwise, and what it reads.
        ("塗人", "1.70"),
        ("途人", "1.70"),
        // One character.
        ("冽", "1.67"),
        ("槐", "1.53"),
        // Translation and notes.
        ("Chen", "1.3"),
        ("Chen An", "1.3"),
        ("chen an", "1.3"),
        ("Chén Ān", "1.3"),
        ("Zhou Jian", "1.5"),
        ("intercalary thi", "1.14"),
        ("章 counts", "1.51b"),
        ("Guangding of Xia", "1.2"),
        ("Xia", "1.2"),
        ("chronicles of the border", "1.2"),
        ("people’s", "1.8"),
    ];

    [Fact]
    public async Task EveryKnownPhraseIsFoundAndMarked()
    {
        await using var search = await SearchWindow.At(browser, Sites.OrdinaryFolder);
        foreach (var (phrase, locus) in Phrases)
        {
            await search.Ask(phrase);
            Assert.True((await search.Loci()).Contains(locus), $"{phrase} is not found in {locus}");
            Assert.True((await search.Marked()).Length > 0, $"{phrase} is not marked");
        }

        Assert.Empty(search.Open.Faults);
    }

    [Fact]
    public async Task AVariantFindsWhatTheCommonFormFinds()
    {
        await using var search = await SearchWindow.At(browser, Sites.OrdinaryFolder);
        foreach (
            var (variant, common) in new[]
            {
                ("陈安", "陳安"),
                ("后", "後"),
                ("干", "幹"),
                ("发", "發"),
                ("里", "裏"),
                ("峯", "峰"),
            }
        )
        {
            await search.Ask(variant);
            var found = await search.Loci();
            await search.Ask(common);
            Assert.Equal(await search.Loci(), found);
            Assert.True(found.Length > 0, common);
        }
    }

    [Fact]
    public async Task WhatIsFoundInTheTextIsWhatTheTextHas()
    {
        await using var search = await SearchWindow.At(browser, Sites.OrdinaryFolder);
        await search.Only("in-text");
        var segments = Sites.Edition.Volumes[0].Segments;
        foreach (var query in new[] { "陳安", "石門", "州", "盜", "復請", "典籍", "周和" })
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
        await using var search = await SearchWindow.At(browser, Sites.OrdinaryFolder);
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
        await using var search = await SearchWindow.At(browser, Sites.OrdinaryFolder);
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
        await using var search = await SearchWindow.At(browser, Sites.OrdinaryFolder);
        await search.Ask("以薦入為典籍官性剛直");
        await search.Page.Locator(".hit").First.ClickAsync();
        await search.Page.WaitForFunctionAsync("() => CSS.highlights.get('found')?.size > 0");
        var shown = await search.Page.EvaluateAsync<string[]>(
            "() => [...CSS.highlights.get('found')].map(r => r.toString())"
        );
        Assert.Contains("以薦入為典籍官。性剛直", shown);
        Assert.Contains("以薦入為典籍官性剛直", shown);
        Assert.EndsWith(
            "001/index.html?hl=%E4%BB%A5%E8%96%A6%E5%85%A5%E7%82%BA%E5%85%B8%E7%B1%8D%E5%AE%98%E3%80%82%E6%80%A7%E5%89%9B%E7%9B%B4#1.3",
            search.Page.Url,
            StringComparison.Ordinal
        );
        Assert.Empty(search.Open.Faults);
    }

    [Fact]
    public async Task ANoteIsOpenedAndItsWordsAreMarked()
    {
        await using var search = await SearchWindow.At(browser, Sites.OrdinaryFolder);
        await search.Only("in-notes");
        await search.Ask("parley in hunting clothes");
        var link = search.Page.Locator(".hit").First;
        Assert.Contains("Note 13", await link.TextContentAsync(), StringComparison.Ordinal);
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
}
